import { describe, expect, test } from '@jest/globals'
import { chooseEncoding } from '@/deploy/site/send.mjs'
import { withoutFramework, withoutScripts } from '@/deploy/site/withoutFramework.mjs'

describe('withoutFramework', () => {
  test.each<[string, string, string]>([
    ['a script of Next', '<p>a</p><script src="/_next/static/chunks/1.js" async=""></script>', '<p>a</p>'],
    ['the page’s content a second time', '<script>self.__next_f.push([1,"<p>a</p>"])</script><p>b</p>', '<p>b</p>'],
    ['scripts on several lines', '<script>\nfoo\n</script><p>b</p>', '<p>b</p>'],
    ['the script’s preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/x.js"/><link rel="stylesheet" href="/x.css"/>', '<link rel="stylesheet" href="/x.css"/>'],
    ['marks between texts', '<p>a<!-- -->b</p><div hidden=""><!--$--><!--/$--></div>', '<p>ab</p>'],
  ])('takes out %s', (_, html, expected) => expect(withoutFramework(html)).toBe(expected))

  test.each([
    '<script type="application/ld+json">{"@type":"NGO"}</script>',
    '<script src="/assets/comfort.js" defer=""></script>',
    '<link rel="preload" href="/f.woff2" as="font" crossorigin="" type="font/woff2"/>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- texte --&gt;</p>',
    '<div hidden="">du texte</div>',
  ])('leaves %s', (html) => expect(withoutFramework(html)).toBe(html))
})

test.each<[string | string[] | undefined, string]>([
  ['</f.woff2>; rel=preload; as="font"; crossorigin="", </a,b.js>; rel=preload; as="script", </s.css>; rel=preload; as="style"', '</f.woff2>; rel=preload; as="font"; crossorigin="", </s.css>; rel=preload; as="style"'],
  [['</a.js>; rel=preload; as=script', '</f.woff2>; rel=preload; as="font"'], '</f.woff2>; rel=preload; as="font"'],
  ['</a.js>; rel=preload; as="script"', ''],
  [undefined, ''],
])('of what the page is to fetch (%j), scripts go', (link, expected) => expect(withoutScripts(link)).toBe(expected))

describe('chooseEncoding', () => {
  test.each<[string | undefined, string | undefined]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br; q=0.3', 'br'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity;q=0', undefined],
    ['identity', 'identity'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
  ])('%s → %s', (accepted, encoding) => expect(chooseEncoding(accepted)).toBe(encoding))
})
