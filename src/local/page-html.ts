import { createHash } from 'node:crypto';
import { type LocalPageTexts, localPageTexts } from '../texts/local-page.ts';
import { style } from './page-style.ts';
import type { LocalPerson } from './person.ts';

const styleHash = createHash('sha256').update(style).digest('base64');

/** The page may use its own style and nothing else: no script, no picture, no frame, no form. */
export const pageHeaders = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The list of those who can be played. */
export function peoplePage(texts: LocalPageTexts, people: readonly LocalPerson[]): string {
  const other = texts === localPageTexts.sv ? localPageTexts.en : localPageTexts.sv;
  return layout(
    texts,
    `<header>
<h1>${texts.title}</h1>
<a href="${home(other)}" lang="${other.language}" hreflang="${other.language}">${texts.otherLanguage}</a>
</header>
<p class="intro">${texts.intro}</p>
<section aria-labelledby="people">
<h2 id="people" class="hidden">${texts.people}</h2>
<ul class="people">
${people.map((person) => personItem(texts, person)).join('\n')}
</ul>
</section>
<ul class="hints">
${texts.hints.map((hint) => `<li>${hint}</li>`).join('\n')}
</ul>`,
  );
}

/** A page that says one thing and leads back. */
export function notePage(texts: LocalPageTexts, note: string): string {
  return layout(
    texts,
    `<h1>${escapeHtml(note)}</h1>\n<p><a href="${home(texts)}">${texts.back}</a></p>`,
  );
}

function personItem(texts: LocalPageTexts, { aadObjectId, name, roles }: LocalPerson): string {
  const titles = roles.map((role) => texts.roles[role].title).join(' · ');
  const does = roles.map((role) => texts.roles[role].does)[0] ?? '';
  const query = texts.language === 'sv' ? '' : `?lang=${texts.language}`;
  return `<li>
<h3>${escapeHtml(name)}</h3>
<p class="role">${titles}</p>
<p class="does">${does}</p>
<a class="open" href="/as/${encodeURIComponent(aadObjectId)}${query}" target="_blank" rel="noopener">${escapeHtml(texts.open(name))}</a>
</li>`;
}

function layout(texts: LocalPageTexts, main: string): string {
  return `<!doctype html>
<html lang="${texts.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title}</title>
<style>${style}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

function home({ language }: LocalPageTexts): string {
  return language === 'sv' ? '/' : `/?lang=${language}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
