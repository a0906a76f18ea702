/** The card of everything that is overdue, for everyone, by owner. */

import type { PointRow } from '../domain/views.ts';
import { shorten } from '../texts/format.ts';
import type { Texts } from '../texts/texts.ts';
import { type DrawnCard, drawCard } from './draw.ts';
import { plain } from './plain.ts';
import { pointText, whenText } from './point-row.ts';

const MOST_ROWS = 15;
/** Letters of what is to be done. */
const MOST_TEXT = 80;

export function overdueCard(t: Texts, rows: readonly PointRow[], today: string): DrawnCard {
  const { list } = t.points;
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const lines = shown.map((row) => ({
    main: `${row.number} · **${whenText(t, row, today)}** · ${plain(row.owner)}`,
    detail: plain(shorten(pointText(t, row.point), MOST_TEXT)),
  }));
  const isEmpty = rows.length === 0;
  const names = shown.map((row) => `${row.number} ${row.owner}`);
  return drawCard({
    template: 'list',
    language: t.language,
    text: isEmpty ? list.noneOverdue : `${list.overdueTitle}: ${names.join('; ')}.`,
    parts: {
      title: list.overdueTitle,
      state: isEmpty ? list.none : list.overdueState(rows.length),
      heading: isEmpty ? list.noneOverdue : list.overdueHeading,
      lines,
      footer: isEmpty
        ? ''
        : [left > 0 ? list.more(left) : '', list.overdueFooter].filter(Boolean).join('. '),
    },
  });
}
