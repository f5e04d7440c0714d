// Stands in for packages that Web Chat imports and this page never calls (see build.js).
// A class, since Web Chat's own code may extend or construct what it imports as it loads.
class LeftOut {}

module.exports = new Proxy(
  {},
  {
    get: (_, name) => (name === '__esModule' ? true : LeftOut),
    has: () => true
  }
);
