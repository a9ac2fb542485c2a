// Before anything is drawn, so that nobody in a dark room is blinded for a moment. A file of its own: no inline script.
try {
  const kept = localStorage.getItem('ajar-theme')
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept
} catch {
  // A browser that keeps nothing follows the system.
}
