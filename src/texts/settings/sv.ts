/** What the settings and the roles are called in Swedish, and how their values are written. */

import type { SettingName } from '../../domain/settings.ts';
import { formatDay, formatList, NBSP } from '../format.ts';

const list = (items: readonly string[]) => formatList('sv', items);
const counted = (count: number, one: string, many: string) =>
  `${count}${NBSP}${count === 1 ? one : many}`;
const days = (count: number) => counted(count, 'dag', 'dagar');

const names: Record<SettingName, string> = {
  politiciansPerTrip: 'Politiker per resa till Kina innan det varnas',
  gripAnswerWorkingDays: 'GRIP:s svarstid',
  entitled: 'Vilka i GRIP som röstar',
  quorumAbove: 'GRIP är beslutfört',
  tieBreaker: 'Utslagsröst i GRIP',
  pointsPerVisit: 'Minsta antal uppföljningspunkter',
  remindDaysBefore: 'Påminnelser före en punkts datum',
  remindDaysAfter: 'Påminnelser efter datumet',
  remindEveryDaysAfter: 'Därefter en påminnelse',
  escalateDaysAfter: 'Enheten får veta om en försenad punkt',
  shortLeadDays: 'Kort framförhållning',
  digestAt: 'Morgonens lista',
  draftDays: 'Utkast sparas',
  draftWarningDay: 'Förvarning innan ett utkast tas bort',
  riskChecklist: 'Checklista över risker inför resor',
};

/** "7 dagar före och samma dag". */
const before = (listed: readonly number[]) => {
  if (listed.length === 0) return 'inga';
  const early = listed.filter((day) => day > 0).map((day) => days(day));
  const same = listed.includes(0) ? ['samma dag'] : [];
  return list([...(early.length > 0 ? [`${list(early)} före`] : []), ...same]);
};

export const settingsSv = {
  title: 'Inställningar',
  heading: 'Så är allt inställt',
  state: (changed: number) =>
    changed === 0 ? 'Standard' : `${changed} ${changed === 1 ? 'ändrad' : 'ändrade'}`,
  names,
  values: {
    politicians: (count: number) => `${count}`,
    points: (count: number) => counted(count, 'punkt', 'punkter'),
    workingDays: (count: number) => counted(count, 'arbetsdag', 'arbetsdagar'),
    days,
    /** "var 14:e dag". */
    every: (count: number) =>
      count === 1 ? 'varje dag' : `var ${count}${/(?<!1)[12]$/.test(`${count}`) ? ':a' : ':e'} dag`,
    later: (count: number) => `${days(count)} efter datumet`,
    onDay: (count: number) => `dag ${count}`,
    before,
    after: (listed: readonly number[]) =>
      listed.length === 0 ? 'inga' : `${list(listed.map((day) => `${day}`))}${NBSP}dagar efter`,
    percent: (count: number) => `när fler än ${count}${NBSP}% har röstat`,
    time: (time: string) => `kl.${NBSP}${time.replace(/^0/, '').replace(':', '.')}`,
    flag: (isOn: boolean): string => (isOn ? 'på' : 'av'),
    roles: (chosen: readonly string[]) => list(chosen),
  },
  /** Under a setting that somebody has changed: what it is otherwise. */
  usual: (value: string) => `Standard: ${value}`,
  changedBy: (name: string, date: string) => `ändrad av ${name} ${formatDay('sv', date)}`,
  footer: {
    mayAll:
      'Tryck på en rad för att ändra den, eller skriv till exempel ”sätt svarstiden till 7 arbetsdagar”.',
    maySome:
      'Du kan ändra det som är ditt: tryck på raden. GRIP:s egna ändras av sekreteraren, övriga av en administratör.',
    mayNone: 'GRIP:s egna ändras av sekreteraren, övriga av en administratör.',
  },
  open: (name: string) => `Ändra: ${name}`,
  form: {
    state: 'Ändra',
    question: 'Vad ska gälla?',
    now: 'Nu',
    usual: 'Standard',
    rests: 'Vilar på',
    label: 'Nytt värde',
    hints: {
      count: 'Skriv ett tal.',
      days: 'Skriv dagarna med komma emellan, till exempel ”7, 0”. 0 är samma dag.',
      daysAfter: 'Skriv dagarna med komma emellan, till exempel ”3, 7, 14”.',
      time: 'Skriv klockslaget, till exempel ”8.00”.',
      percent: 'Skriv en andel i procent, till exempel ”50”.',
      choose: 'Välj.',
    },
    yes: 'på',
    no: 'av',
    footer:
      'Det gäller för alla direkt. Påminnelser som redan är planerade ändras från och med nästa gång. Ändringen syns i händelseloggen.',
  },
  buttons: { save: 'Spara', reset: 'Återställ standard', back: 'Tillbaka' },
  changed: (name: string, was: string, is: string) => `Ändrat: ${name}: ${was} → ${is}.`,
  which: 'Jag förstår inte vilken inställning du menar. Tryck på en rad.',
  unread: (name: string) => `Jag förstår inte vad ”${name}” ska bli. Skriv det i fältet.`,

  roles: {
    title: 'Roller',
    heading: 'Vem som har vilken roll',
    state: (count: number) => counted(count, 'person', 'personer'),
    none: 'ingen roll',
    configured: 'administratör genom driften',
    open: (name: string) => `Ändra rollen för ${name}`,
    footer: {
      may: 'Tryck på en rad för att ändra, eller skriv till exempel ”gör Karin Berg till handläggare”.',
      mayNot: 'En administratör ändrar roller.',
    },
    question: 'Vilka roller ska gälla?',
    label: 'Roller',
    formFooter:
      'Det gäller från nästa gång personen skriver. Ingen har mer än en plats i GRIP. Ändringen syns i händelseloggen.',
    changed: (name: string, roles: string) => `${name} är nu ${roles}.`,
    changedToNone: (name: string) => `${name} har ingen roll längre.`,
    whichPerson: (names: readonly string[]) =>
      `Vem menar du: ${formatList('sv', names)}? Skriv hela namnet.`,
    whichRole: (names: readonly string[]) => `Vilken roll? Välj bland ${formatList('sv', names)}.`,
  },
};

export const settingRefusalsSv = {
  'setting-out-of-range': ({
    setting,
    least,
    most,
  }: {
    setting: SettingName;
    least: number;
    most: number;
  }) => `”${names[setting]}” kan vara mellan ${least} och ${most}. Inget har ändrats.`,
  'setting-unread': ({ setting, typed }: { setting: SettingName; typed: string }) =>
    typed
      ? `”${typed}” går inte att använda för ”${names[setting]}”. Inget har ändrats.`
      : `Inget är valt för ”${names[setting]}”. Inget har ändrats.`,
  'too-many-days': ({ most }: { most: number }) =>
    `Högst ${days(most)} kan anges. Inget har ändrats.`,
  'warning-after-removal': ({
    draftDays,
    draftWarningDay,
  }: {
    draftDays: number;
    draftWarningDay: number;
  }) =>
    `Ett ord om utkastet dag ${draftWarningDay} kommer för sent när det tas bort dag ${draftDays}. Inget har ändrats.`,
  'tie-breaker-without-seat': () =>
    'Den som har utslagsröst måste själv få rösta. Ändra vilka som röstar först. Inget har ändrats.',
  'setting-changed-meanwhile': ({ by }: { by: string }) =>
    `${by} ändrade den här inställningen samtidigt. Så här ser det ut nu; det du skrev står kvar i fältet.`,
  'last-administrator': ({ name }: { name: string }) =>
    `${name} är den sista administratören, och en måste finnas. Gör någon annan till administratör först. Inget har ändrats.`,
  'no-such-person': ({ typed }: { typed: string }) =>
    typed
      ? `Jag känner ingen i ”${typed}”. Den som ska få en roll behöver ha skrivit till mig först. Inget har ändrats.`
      : 'Vem gäller det? Skriv namnet, till exempel ”gör Karin Berg till handläggare”.',
};

export type SettingTexts = typeof settingsSv;
export type SettingRefusals = typeof settingRefusalsSv;
