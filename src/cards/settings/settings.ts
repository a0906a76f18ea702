/** The cards of the settings: all of them with what is usual, and the form of one. */

import { dayAt } from '../../domain/days.ts';
import { can, type Person } from '../../domain/roles.ts';
import { type SettingName, type SettingType, settingRows } from '../../domain/settings.ts';
import type { SettingsView } from '../../domain/views.ts';
import { placeOf } from '../../texts/cite.ts';
import { capitalise } from '../../texts/format.ts';
import type { Texts } from '../../texts/texts.ts';
import { type CardInput, type CardLine, type DrawnCard, drawCard } from '../draw.ts';
import { plain, plainFact } from '../plain.ts';
import { settingText } from './setting-text.ts';

/** Letters of a value that is typed. */
const MOST_TYPED = 60;

export interface SettingsReader {
  readonly person: Pick<Person, 'roles'>;
  readonly timeZone: string;
}

export function settingsCard(
  t: Texts,
  view: SettingsView,
  reader: SettingsReader,
  lead = '',
): DrawnCard {
  const { title, heading, state, footer } = t.settings;
  const changed = view.rows.filter(isChanged).length;
  const may = view.rows.filter(({ name }) => can(reader.person, settingRows[name].needs)).length;
  const how = may === view.rows.length ? 'mayAll' : may > 0 ? 'maySome' : 'mayNone';
  return drawCard({
    template: 'list',
    language: t.language,
    text: lead || `${title}: ${state(changed)}.`,
    parts: {
      title,
      state: state(changed),
      heading,
      lead: plain(lead),
      lines: view.rows.map((row) => lineOf(t, view, row, reader)),
      footer: footer[how],
    },
  });
}

type Row = SettingsView['rows'][number];

function isChanged({ value, usual }: Row): boolean {
  return JSON.stringify(value) !== JSON.stringify(usual);
}

function lineOf(
  t: Texts,
  { strategy }: SettingsView,
  row: Row,
  { person, timeZone }: SettingsReader,
): CardLine {
  const { name, value, usual, changed } = row;
  const title = t.settings.names[name];
  const by = changed ? t.settings.changedBy(changed.by, dayAt(changed.at, timeZone)) : '';
  const standard = isChanged(row) ? t.settings.usual(settingText(t, name, usual)) : '';
  const { rows, needs } = settingRows[name];
  const action = {
    title: t.settings.open(title),
    verb: 'edit-setting',
    ids: { setting: name },
  };
  return {
    main: `${title}: **${settingText(t, name, value)}**`,
    detail: [standard, plain(by), placeOf(strategy, rows)].filter(Boolean).join(' · '),
    ...(can(person, needs) && { action }),
  };
}

export interface SettingForm {
  /** What was typed, when something in it was wrong. */
  readonly typed?: string;
  readonly error?: string;
  readonly lead?: string;
}

export function settingCard(
  t: Texts,
  view: SettingsView,
  name: SettingName,
  { typed, error = '', lead = '' }: SettingForm = {},
): DrawnCard {
  const { form, buttons, names, title } = t.settings;
  const row = view.rows.find((one) => one.name === name);
  const { is, rows } = settingRows[name];
  const value = row ? settingText(t, name, row.value) : '';
  const usual = row ? settingText(t, name, row.usual) : '';
  const ids = { setting: name, version: view.version };
  const back = { title: buttons.back, verb: 'run-command', ids: { command: 'settings' } };
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${names[name]}: ${value}. ${lead || form.question}`,
    parts: {
      title,
      state: form.state,
      heading: names[name],
      lead: plain(lead),
      question: form.question,
      hint: hintOf(t, is),
      facts: [
        { title: form.now, value: plainFact(capitalise(value)) },
        { title: form.usual, value: plainFact(capitalise(usual)) },
        ...(rows.length > 0 ? [{ title: form.rests, value: placeOf(view.strategy, rows) }] : []),
      ],
      inputs: [inputOf(t, is, typed ?? typedOf(row), error)],
      footer: form.footer,
    },
    actions: [
      { title: buttons.save, verb: 'save-setting', ids, style: 'positive' },
      ...(row && isChanged(row) ? [{ title: buttons.reset, verb: 'reset-setting', ids }] : []),
      back,
    ],
  });
}

function hintOf({ settings: { form } }: Texts, is: SettingType): string {
  const { hints } = form;
  switch (is.type) {
    case 'days':
      return is.least === 0 ? hints.days : hints.daysAfter;
    case 'count':
    case 'time':
    case 'percent':
      return hints[is.type];
    default:
      return hints.choose;
  }
}

/** The value as it stands in the form's input. */
function typedOf(row: Row | undefined): string {
  const value = row?.value;
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (!Array.isArray(value)) return String(value ?? '');
  return value.join(row?.name === 'entitled' ? ',' : ', ');
}

function inputOf(t: Texts, is: SettingType, value: string, error: string): CardInput {
  const { label, yes, no } = t.settings.form;
  const shared = { id: 'value', label, value, example: '', most: MOST_TYPED, choices: [] };
  const input = { ...shared, error: error && `${t.errorPrefix} ${plain(error)}` };
  switch (is.type) {
    case 'flag': {
      const choices = [
        { title: yes, value: 'yes' },
        { title: no, value: 'no' },
      ];
      return { ...input, type: 'radio', choices };
    }
    case 'roles':
    case 'role': {
      const choices = is.among.map((role) => ({ title: capitalise(t.roles[role]), value: role }));
      return { ...input, type: is.type === 'roles' ? 'many' : 'radio', choices };
    }
    default:
      return { ...input, type: 'text' };
  }
}
