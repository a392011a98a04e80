/** The style sheet of the HTML file. */

/** Ink on paper in both themes; petrol and umber for changed words, violet for links, as in the app. */
export const htmlStyle = `
:root{color-scheme:light dark;--page:#fff;--ink:#14181d;--ink2:#3f4750;--rule:#cfd5da;--ctl:#6f7881;--ins:#07567c;--ins-tint:#dcedf5;--del:#8a3d06;--del-tint:#fbe9da;--link:#52329a}
@media (prefers-color-scheme:dark){:root{--page:#121518;--ink:#eceff1;--ink2:#c2c9cf;--rule:#343b42;--ctl:#838d97;--ins:#9ad4f2;--ins-tint:#0f3446;--del:#f6bc90;--del-tint:#47290f;--link:#cdbdfa}}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.55 "Source Serif 4",Georgia,"Times New Roman",serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 1rem}
h2,.title{font-size:1.3rem;line-height:1.25;margin:0 0 .25rem}
.side{font-size:.875rem;font-family:system-ui,sans-serif;margin:0 0 .25rem;color:var(--ink2)}
main>p,main>ul,article>p{max-width:68ch}
p,ul,ol{margin:0 0 .75rem}
article,.part,#notes,#sources{border-top:2px solid var(--ink);margin-top:2rem;padding-top:.75rem}
article{break-inside:avoid}
h1,h2,h3,h4,.status{break-after:avoid}
.status{font-weight:650}
.status,.words,.grounds,.back{font-family:system-ui,sans-serif;font-size:.875rem;line-height:1.45;color:var(--ink2)}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 2rem}
.silent{border:1px dashed var(--ctl);padding:.25rem .5rem}
.absent{border:1.4px solid var(--ink);padding:.25rem .5rem}
ins,del{padding:.06em .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{color:var(--ins);background:var(--ins-tint);text-decoration:underline 2px;text-underline-offset:.2em}
del{color:var(--del);background:var(--del-tint)}
a{color:var(--link)}
sup{line-height:1}
sup a{padding:0 .2rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
@media print{:root{--page:#fff;--ink:#000;--ink2:#000;--ins:#000;--del:#000;--ins-tint:#fff;--del-tint:#fff;--link:#000;--ctl:#000;--rule:#000}body{font-size:10.5pt;line-height:1.4}.status,.words,.grounds,.back,.side{font-size:8.5pt}main{padding:0;max-width:none}.sides{grid-template-columns:1fr 1fr;gap:0 1.5rem}article,.part,#notes,#sources{margin-top:1.25rem;padding-top:.5rem}p,ul,ol{margin-bottom:.4rem}}
`

/** SHA-256 of `htmlStyle` in base64, by which the file's own content policy allows it. A test holds them together. */
export const htmlStyleDigest = 'mMxWnl28yi9SQQxHnLTNGZS4ZOO/0XjVGXsqqWGpkQo='
