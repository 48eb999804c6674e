// A preview beside the admin's form: shown again each time the form is saved, where the reader was. The messages are those
// of Payload's live preview; without this script, reloading does the same.
(() => {
  const form = window.opener ?? (window.parent === window ? null : window.parent)
  if (!form) return
  document.documentElement.dataset.framed = ''

  let isBusy = false
  let isStale = false

  /** The styles of the page that was shown last stay: they do no harm. */
  function addStyles(page) {
    const known = new Set([...document.querySelectorAll('link[rel=stylesheet]')].map(({ href }) => href))
    const missing = [...page.querySelectorAll('link[rel=stylesheet]')].filter(({ href }) => !known.has(href))
    return Promise.all(missing.map((link) => new Promise((done) => {
      link.onload = link.onerror = done
      document.head.append(link)
    })))
  }

  async function show() {
    const answer = await fetch(window.location.href, { credentials: 'same-origin', cache: 'no-store' })
    // Logged out meanwhile, or no longer there: the server's own answer tells.
    if (!answer.ok || answer.redirected) return window.location.reload()
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    await addStyles(page)
    document.body.replaceChildren(...page.body.childNodes)
  }

  async function refresh() {
    isStale = true
    if (isBusy) return
    isBusy = true
    while (isStale) {
      isStale = false
      await show().catch(() => undefined)
    }
    isBusy = false
  }

  window.addEventListener('message', ({ origin, data }) => {
    if (origin === window.location.origin && data?.type === 'payload-document-event') void refresh()
  })

  // The pane stays on its page: what a link leads to opens beside.
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (link && !link.target && (link.origin !== window.location.origin || link.pathname !== window.location.pathname)) link.target = '_blank'
  })

  form.postMessage({ type: 'payload-live-preview', ready: true }, window.location.origin)
})()
