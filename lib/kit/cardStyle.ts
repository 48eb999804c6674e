import { TONES } from '@/lib/brand/sign'
import { HUES, type Hue } from '@/lib/vocabulary/hues'

const both = ([light, dark]: readonly [string, string]): string => `light-dark(${light},${dark})`

/** The style of a card: the faces of the reader's own device, both schemes, from 240 px wide. */
export const cardStyle = (hue: Hue): string => `
:root{color-scheme:light dark;--paper:${both(TONES.paper)};--ink:${both(TONES.ink)};--soft:${both(TONES.inkSoft)};--rule:${both(TONES.rule)};--link:${both(TONES.link)};--line:${both(HUES[hue].line)};--hue:${both(HUES[hue].text)}}
*{box-sizing:border-box;margin:0;padding:0}
html{background:var(--paper);color:var(--ink);font:400 15px/1.45 system-ui,sans-serif;text-size-adjust:100%}
body{min-height:100vh;display:flex;border:1px solid var(--rule);overflow-wrap:anywhere}
main{position:relative;flex:1;min-width:0;display:flex;flex-direction:column;gap:6px;padding:14px 16px 12px 52px}
main::before{content:'';position:absolute;inset:59px auto 0 27px;width:3px;background:var(--line)}
a{color:inherit;text-underline-offset:.18em;text-decoration-thickness:1px}
a:hover{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.who{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;font-size:13px;color:var(--soft)}
.who b{color:var(--ink);font-weight:600}
.sign{position:absolute;left:16px;top:37px;color:var(--line);background:var(--paper)}
h1{font-size:22px;line-height:1.15;font-weight:700;letter-spacing:-.02em;text-wrap:balance}
h1 a{display:inline-block;min-height:24px;text-decoration:none}
h1 a:hover{text-decoration:underline}
h2{margin-top:6px;font-size:14px;line-height:1.3}
.years{color:var(--hue);font-weight:600}
ul{list-style:none;border-top:1px solid var(--rule)}
li{padding:5px 0;border-bottom:1px solid var(--rule);font-size:14px;line-height:20px}
li span{color:var(--soft)}
.logo{align-self:start;max-width:120px;max-height:64px;width:auto;height:auto;padding:8px;background:#fff}
.foot{margin-top:auto;padding-top:6px;display:flex;flex-wrap:wrap;gap:0 16px;justify-content:space-between;font-size:13px;color:var(--soft)}
.foot a{color:var(--link);min-height:24px}
@media(max-width:320px){main{padding-left:40px;padding-right:12px}.sign{left:8px}main::before{left:19px}h1{font-size:19px}}
@media(min-width:520px){h1{font-size:26px}li{display:grid;grid-template-columns:136px minmax(0,1fr);gap:0 12px}li p:only-child{grid-column:1/-1}}
@media(forced-colors:active){main::before{background:CanvasText}}
`.replaceAll('\n', '')
