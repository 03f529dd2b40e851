/** How a report looks on a page: light or dark as the reader has it, black on white on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--page:#fff;--quiet:#59636e;--line:#d1d9e0;--error:#b42318;--warning:#8a5300;--info:#0b5cad;--good:#1a7f37}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--page:#0d1117;--quiet:#9198a1;--line:#3d444d;--error:#ff8b80;--warning:#e3b341;--info:#79b8ff;--good:#56d364}}
body{margin:0;color:var(--ink);background:var(--page);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.3rem;line-height:1.35;padding-bottom:.6rem;border-bottom:2px solid currentColor}
section{margin:1.2rem 0}
p{margin:.2rem 0;overflow-wrap:anywhere;white-space:pre-wrap}
summary{cursor:pointer;overflow-wrap:anywhere}
.d1{margin-left:1.2rem}.d2{margin-left:2.4rem}.d3{margin-left:3.6rem}
.heading,.error,.warning{font-weight:600}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}.quiet{color:var(--quiet)}
del{color:var(--error)}ins{color:var(--good)}
pre{overflow:auto;padding:.6rem;border:1px solid var(--line)}
@page{size:A4;margin:15mm}
@media print{:root{--ink:#000;--page:#fff;--quiet:#444;--error:#8f1a10;--warning:#6b4000;--info:#083f78;--good:#0f5323}
body{font-size:10.5pt}main{max-width:none;padding:0}p{break-inside:avoid}pre{white-space:pre-wrap}h1,summary{break-after:avoid}}
`;
