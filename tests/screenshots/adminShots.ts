import type { Page } from 'playwright-core'

export type Account = { email: string; password: string }
export type Frame = { width: number; height?: number; colorScheme: 'light' | 'dark' }

/** What the pictures are taken of: identifiers of records, and the people who work on them. */
export type Scene = {
  /** To review, with a name misspelled and no source. */
  milestone: string
  partner: string
  /** The same partner, entered again. */
  twice: string
  project: string
  accounts: ReadonlyMap<string, Account>
  openAs: (role: string, frame: Frame) => Promise<Page>
}

type Shot = Frame & {
  name: string
  role: 'editor' | 'publisher' | 'administrator'
  /** Brings the page to what is to be shown. */
  show: (page: Page, scene: Scene) => Promise<unknown>
}

const form = (id: string) => `/admin/collections/milestones/${id}`
const panelIsDone = (page: Page) => page.locator('section[aria-labelledby="checks-title"][data-state="done"]').waitFor()

/** What the guide for staff shows (docs/redaction.md), as the role that does it. */
export const ADMIN_SHOTS: Shot[] = [
  { name: 'accueil', width: 1280, colorScheme: 'light', height: 1300, role: 'editor', show: (page) => page.goto('/admin') },
  { name: 'accueil-telephone', width: 390, colorScheme: 'dark', height: 1300, role: 'editor', show: (page) => page.goto('/admin') },
  { name: 'liste-des-projets', width: 1280, colorScheme: 'light', role: 'editor', show: (page) => page.goto('/admin/collections/projects') },
  {
    name: 'relecture', width: 1280, colorScheme: 'light', height: 1000, role: 'editor',
    show: async (page, { milestone }) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.locator('li[data-rule="proper-noun"] a').click()
    },
  },
  {
    name: 'relecture-telephone', width: 390, colorScheme: 'light', height: 1000, role: 'editor',
    show: async (page, { milestone }) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.locator('#checks-title').scrollIntoViewIfNeeded()
      await page.locator('#checks-title').evaluate((title) => title.scrollIntoView({ block: 'start' }))
      await page.mouse.wheel(0, -150)
    },
  },
  {
    name: 'a-relire', width: 1280, colorScheme: 'light', height: 1000, role: 'publisher',
    show: async (page, { milestone }) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.locator('.review-steps li').first().waitFor()
    },
  },
  {
    name: 'renvoyer-telephone', width: 390, colorScheme: 'dark', role: 'publisher',
    show: async (page, { milestone }) => {
      await page.goto(form(milestone))
      await page.click('#action-send-back')
      await page.getByLabel('Ce qu’il faut reprendre').fill('Il manque la source de la date.')
    },
  },
  {
    name: 'publication-refusee', width: 1280, colorScheme: 'light', role: 'publisher',
    show: async (page, { milestone }) => {
      await page.goto(form(milestone))
      await panelIsDone(page)
      await page.fill('#field-place', 'Paris, dans une mairie')
      await page.click('#action-save')
      await page.locator('[data-sonner-toast]', { hasText: 'à corriger' }).waitFor()
      await page.locator('li[data-rule="established-without-source"] a').click()
    },
  },
  {
    name: 'texte', width: 1280, colorScheme: 'light', height: 800, role: 'editor',
    show: async (page, { project }) => {
      await page.goto(`/admin/collections/projects/${project}`)
      await page.locator('.rich-text-lexical .ContentEditable__root').first().evaluate((text) => text.scrollIntoView({ block: 'center' }))
    },
  },
  {
    name: 'apercu', width: 1600, colorScheme: 'light', height: 1000, role: 'editor',
    show: async (page, { project }) => {
      await page.goto(`/admin/collections/projects/${project}`)
      await page.click('#live-preview-toggler')
      await page.frameLocator('#live-preview-iframe').locator('[data-preview]').waitFor()
      await page.locator('.live-preview-toolbar-controls__breakpoint button').click()
      await page.getByRole('button', { name: 'Téléphone (360)' }).click()
    },
  },
  {
    name: 'programmer', width: 1280, colorScheme: 'light', role: 'publisher',
    show: async (page, { project }) => {
      await page.goto(`/admin/collections/projects/${project}`)
      await page.locator('#review-title').waitFor()
      await page.locator('.form-submit .popup button').first().click()
      await page.click('#schedule-publish')
      await page.locator('#time input').fill('05/06/2031 10:00')
      await page.locator('#time input').press('Enter')
      await page.click('#scheduled-publish-save')
      await page.locator('.schedule-publish__upcoming table').waitFor()
    },
  },
  { name: 'si-je-la-retire', width: 1280, colorScheme: 'light', height: 1300, role: 'publisher', show: (page, { partner }) => page.goto(`/admin/collections/partners/${partner}/retirer`) },
  { name: 'fusionner', width: 1280, colorScheme: 'light', height: 1500, role: 'publisher', show: (page, { partner, twice }) => page.goto(`/admin/collections/partners/${twice}/retirer?avec=${partner}`) },
  {
    name: 'versions', width: 1280, colorScheme: 'light', role: 'publisher',
    show: async (page, { milestone }) => {
      await page.goto(`${form(milestone)}/versions`)
      await page.locator('tbody a').first().click()
      await page.locator('.restore-version').waitFor()
    },
  },
  {
    name: 'quelqu-un-modifie', width: 1280, colorScheme: 'dark', role: 'publisher',
    show: async (page, { partner, openAs }) => {
      const document = `/admin/collections/partners/${partner}`
      const other = await openAs('editor', { width: 1280, colorScheme: 'dark' })
      await other.goto(document)
      await panelIsDone(other)
      const kept = other.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok())
      await other.fill('#field-tagline', 'L’un des cinq premiers partenaires de Système D')
      await kept
      await page.goto(document)
      await page.locator('.document-locked').waitFor()
      await other.context().close()
    },
  },
  {
    name: 'connexion-coupee-telephone', width: 390, colorScheme: 'light', role: 'publisher',
    show: async (page, { project }) => {
      await page.goto(`/admin/collections/projects/${project}`)
      await page.locator('#review-title').waitFor()
      await page.context().setOffline(true)
      await page.fill('#field-tagline', 'Tapé dans un tunnel')
      await page.locator('.review-unsaved[data-trouble="offline"]').waitFor()
    },
  },
  { name: 'taches', width: 1280, colorScheme: 'light', height: 1200, role: 'publisher', show: (page) => page.goto('/admin/taches') },
  { name: 'journal', width: 1280, colorScheme: 'light', role: 'administrator', show: (page) => page.goto('/admin/collections/audit-log?where[event][not_equals]=login') },
  {
    name: 'second-facteur', width: 1280, colorScheme: 'light', height: 1200, role: 'editor',
    show: async (page, { accounts }) => {
      await page.goto('/admin/account')
      await page.getByRole('button', { name: 'Activer le second facteur' }).click()
      await page.fill('#factor-password', accounts.get('editor')!.password)
      await page.keyboard.press('Enter')
      await page.locator('#factor-code').waitFor()
      await page.locator('#second-factor-panel').evaluate((panel) => window.scrollTo(0, panel.getBoundingClientRect().top + window.scrollY - 100))
    },
  },
]
