/** What the manifest says of the message extensions, made from their list. */

import type { Language } from '../texts/format.ts';
import { textsIn } from '../texts/texts.ts';
import type { Extension } from './extension.ts';

/** Teams' limits: commands of an app, characters of an id, a title and a description. */
export const MOST_EXTENSIONS = 10;
export const MOST_ID = 64;
export const MOST_TITLE = 32;
export const MOST_DESCRIPTION = 128;

/** The one thing that a search is told; its name stands in the manifest and is for ever. */
export const SEARCH_PARAMETER = 'text';

/** `composeExtensions[0].commands` of the manifest. */
export function manifestExtensions(extensions: readonly Extension[], language: Language) {
  const { commands, parameter } = textsIn(language).extensions;
  return extensions.map(({ id, kind }) => {
    const shared = { id, ...commands[id] };
    if (kind === 'dialog')
      return { ...shared, type: 'action', context: ['message'], fetchTask: true };
    const text = { name: SEARCH_PARAMETER, inputType: 'text', ...parameter };
    const context = ['compose', 'commandBox'];
    return { ...shared, type: 'query', context, initialRun: true, parameters: [text] };
  });
}
