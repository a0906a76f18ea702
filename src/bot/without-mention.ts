/** What was written to the bot, without its own name in it. */

interface Mention {
  readonly text?: string | undefined;
  readonly mentioned?: { readonly id: string } | undefined;
}

/** Who is spoken to, and whom the text names. */
export interface Mentions {
  readonly bot: { readonly id: string; readonly name?: string | undefined } | undefined;
  readonly mentions: readonly Mention[];
}

/**
 * Takes the mention of the bot out, wherever it stands, with the comma or colon behind it; others are
 * kept as the names that they are.
 */
export function withoutMention(text: string, { bot, mentions }: Mentions): string {
  const named = mentions.reduce((rest, { text: tag = '', mentioned }) => {
    const isOwn = bot !== undefined && mentioned?.id === bot.id;
    return tag ? rest.replaceAll(tag, isOwn ? ' ' : nameIn(tag)) : rest;
  }, text);
  const left = bot?.name ? named.replace(tagOf(bot.name), ' ') : named;
  if (left === text) return text.trim();
  return left
    .replaceAll('&nbsp;', ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ (?=[.,?!;:](\s|$))/gu, '')
    .replace(/^[\s,:;–-]+/u, '')
    .trim();
}

function nameIn(tag: string): string {
  return tag.replace(/<[^>]*>/gu, '');
}

/** A client that sends no list of mentions still writes the name in a tag. */
function tagOf(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`<at[^>]*>\\s*${escaped}\\s*</at>`, 'giu');
}
