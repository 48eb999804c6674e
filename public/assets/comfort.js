// Comforts of the public pages. Every page works without this file; nothing here changes its text or its links.

/** A click on the date of a moment copies its permanent address, beside leading to it. */
for (const link of document.querySelectorAll('a[data-permalink]')) {
  link.addEventListener('click', () => {
    navigator.clipboard?.writeText(link.href).then(() => {
      link.dataset.copied = ''
      setTimeout(() => delete link.dataset.copied, 2000)
    }, () => undefined)
  })
}

/** What is to be copied gets a button for it; without this file, a click on the text selects it whole. */
for (const button of navigator.clipboard ? document.querySelectorAll('button[data-copy]') : []) {
  button.hidden = false
  const label = button.getAttribute('aria-label')
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent).then(() => {
      button.dataset.copied = ''
      button.setAttribute('aria-label', 'Copié')
      setTimeout(() => { delete button.dataset.copied; button.setAttribute('aria-label', label) }, 2000)
    }, () => undefined)
  })
}

/** A page that is meant for paper proposes it. */
for (const button of document.querySelectorAll('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

/** A form that makes an address leaves out what was left empty. */
for (const form of document.querySelectorAll('form[data-lean]')) {
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of Array.from(formData)) if (value === '') formData.delete(name)
  })
}

/** The rail marks the part being read: the last one that has passed the upper third of the window. */
const rail = [...document.querySelectorAll('[data-rail] a[href^="#"]')]
const parts = rail.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
if (parts.length > 0 && parts.every(Boolean)) {
  const mark = () => {
    const current = parts.findLastIndex((part) => part.getBoundingClientRect().top < innerHeight / 3)
    rail.forEach((link, index) => (index === current ? link.setAttribute('aria-current', 'true') : link.removeAttribute('aria-current')))
  }
  const watcher = new IntersectionObserver(mark, { rootMargin: '-33% 0px -66% 0px' })
  parts.forEach((part) => watcher.observe(part))
}
