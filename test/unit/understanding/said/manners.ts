/** How carelessly a message is typed; what it says stays the same. */

export const manners: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('–', '-'),
  (text) => text.replaceAll('–', ' – '),
  (text) => text.replaceAll('-', '–'),
  (text) => text.replaceAll(' och ', ' å '),
  (text) => text.replaceAll(' and ', ' & '),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o'),
  (text) => `${text}!!`,
  (text) => `Hej!\n\n${text}\n\nMvh Anna`,
  (text) => `"${text}" kan du lägga in det?`,
];
