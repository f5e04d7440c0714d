// The setup code comes in the address's fragment, which is never sent to a server. It moves into the form and out of the address.
const code = location.hash.slice(1);
if (code) {
  document.getElementById('Code').value = code;
  document.getElementById('code-field').hidden = true;
  history.replaceState(null, '', location.pathname);
}
