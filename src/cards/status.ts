/** The card of how it stands with what is done by itself, for an administrator. */

import { dayAt } from '../domain/days.ts';
import { alarmsOf, type StatusView } from '../domain/status.ts';
import { formatTime } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';

/** People named at most. */
const MOST_NAMES = 10;

export interface StatusCardOptions {
  readonly timeZone: string;
  /** Names are shown in one's own chat only. */
  readonly isPersonal: boolean;
}

export function statusCard(t: Texts, view: StatusView, options: StatusCardOptions): DrawnCard {
  const { status } = t;
  const { version, store, sweep } = view;
  const state = alarmsOf(sweep, view).length > 0 ? status.state.alarm : status.state.well;
  const [date, time] = whenOf(t, sweep.lastSweepAt ?? '', options);
  const lines = linesOf(t, view, options);
  const said = lines.map(({ main }) => main).join(' ');
  return drawCard({
    template: 'record',
    language: t.language,
    text: `${status.title}: ${state}. ${said}`.trim(),
    parts: {
      title: status.title,
      state,
      heading: status.heading,
      facts: [
        {
          title: status.labels.lastRun,
          value: sweep.lastSweepAt === undefined ? status.never : status.at(date, time),
        },
        ...(sweep.failed.length > 0
          ? [{ title: status.labels.failed, value: status.failed(sweep.failed) }]
          : []),
        { title: status.labels.store, value: status.stores[store] },
        { title: status.labels.version, value: version },
      ],
      lines,
    },
  });
}

function linesOf(t: Texts, view: StatusView, options: StatusCardOptions) {
  const { status } = t;
  const late = view.sweep.isLate ? [{ main: status.late, detail: '' }] : [];
  const overdue = view.overdue.map(({ kind, count, oldest }) => ({
    main: status.overdue(kind, count, ...whenOf(t, oldest, options)),
    detail: status.overdueHow,
  }));
  const counted = (['failing', 'givenUp', 'refused'] as const).flatMap((what) =>
    view[what] > 0 ? [{ main: status[what](view[what]), detail: '' }] : [],
  );
  const who = whoText(t, view.unreachable, options);
  return [...late, ...overdue, ...counted, ...(who ? [{ main: plain(who), detail: '' }] : [])];
}

function whoText({ status }: Texts, names: readonly string[], { isPersonal }: StatusCardOptions) {
  if (names.length === 0) return '';
  if (!isPersonal) return status.unreachableCount(names.length);
  const left = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES);
  return status.unreachable(left > 0 ? [...shown, status.andMore(left)] : shown);
}

/** Day and time of an instant; an empty one has neither. */
function whenOf(t: Texts, instant: string, { timeZone }: StatusCardOptions): [string, string] {
  if (instant === '') return ['', ''];
  return [dayAt(instant, timeZone), formatTime(t.language, instant, timeZone)];
}
