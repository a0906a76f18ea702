/** The cards of roles: who has which, and the form of one person. */

import type { Person } from '../../domain/roles.ts';
import { roles } from '../../domain/roles.ts';
import type { RolesView } from '../../domain/views.ts';
import { capitalise, formatList, shorten } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import { type CardLine, type DrawnCard, drawCard } from '../draw.ts';
import { plain } from '../plain.ts';

/** Rows on one card; a household of more can name whom it means. */
const MOST_ROWS = 40;
const MOST_NAME = 60;

export function rolesCard(t: Texts, { rows }: RolesView, mayChange: boolean, lead = ''): DrawnCard {
  const { title, heading, state, footer } = t.settings.roles;
  return drawCard({
    template: 'list',
    language: t.language,
    text: lead || `${title}: ${state(rows.length)}.`,
    parts: {
      title,
      state: state(rows.length),
      heading,
      lead: plain(lead),
      lines: rows.slice(0, MOST_ROWS).map((row) => lineOf(t, row, mayChange)),
      footer: mayChange ? footer.may : footer.mayNot,
    },
  });
}

function lineOf(t: Texts, row: RolesView['rows'][number], mayChange: boolean): CardLine {
  const { none, configured, open } = t.settings.roles;
  const { id, isConfigured } = row;
  const name = shorten(row.name, MOST_NAME);
  const named = rolesText(t, row.roles) || (isConfigured ? '' : none);
  const action = { title: open(name), verb: 'edit-roles', ids: { person: id } };
  return {
    main: `**${plain(name)}**`,
    detail: [named, isConfigured ? configured : ''].filter(Boolean).join(', '),
    ...(mayChange && { action }),
  };
}

/** "handläggare och enheten". */
export function rolesText(t: Texts, held: Person['roles']): string {
  return formatList(
    t.language,
    held.map((role) => t.roles[role]),
  );
}

export function personRolesCard(
  t: Texts,
  person: Pick<Person, 'id' | 'name' | 'roles'>,
  error = '',
): DrawnCard {
  const { title, question, label, formFooter, none } = t.settings.roles;
  const { buttons, form } = t.settings;
  const ids = { person: person.id };
  const choices = roles.map((role) => ({ title: capitalise(t.roles[role]), value: role }));
  const value = person.roles.join(',');
  const name = shorten(person.name, MOST_NAME);
  const input = { id: 'roles', label, value, example: '', most: 0, choices };
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${name}: ${rolesText(t, person.roles) || none}. ${question}`,
    parts: {
      title,
      state: form.state,
      heading: plain(name),
      question,
      inputs: [{ ...input, type: 'many', error: error && `${t.errorPrefix} ${plain(error)}` }],
      footer: formFooter,
    },
    actions: [
      { title: buttons.save, verb: 'save-roles', ids, style: 'positive' },
      { title: buttons.back, verb: 'run-command', ids: { command: 'roles' } },
    ],
  });
}
