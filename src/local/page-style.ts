/** How the page looks: the system's own fonts, and its light or dark colours. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2330; --soft: #566074; --line: #dfe3ea;
  --ground: #f5f6f8; --card: #fff; --accent: #b3122b; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff4; --soft: #a9b3c4; --line: #333b49;
  --ground: #14181f; --card: #1d232d; --accent: #ff8b98; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, 'Segoe UI', sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem;
  flex-wrap: wrap; }
h1 { font-size: clamp(1.35rem, 6vw, 2.2rem); line-height: 1.2; letter-spacing: -0.015em; margin: 0;
  overflow-wrap: anywhere; }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 0; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.intro { font-size: 1.1rem; margin: 1rem 0 2rem; }
.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; }
.people li { position: relative; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; padding: 1.1rem 1.25rem; }
.people li:hover, .people li:focus-within { border-color: var(--accent); }
.role { margin: 0.15rem 0 0.5rem; color: var(--soft); font-size: 0.95rem; }
.does { margin: 0 0 0.6rem; }
.open { font-weight: 600; }
.open::after { content: ''; position: absolute; inset: 0; }
.hints { color: var(--soft); margin: 2rem 0 0; padding-left: 1.2rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`;
