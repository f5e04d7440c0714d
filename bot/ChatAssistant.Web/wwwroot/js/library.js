// A quote may stand far down in the passage the address points to: bring the quote itself into sight.
document.querySelector('#here mark')?.scrollIntoView({ block: 'center' });
