/** Whether a partition of a copy holds together: its trail is whole, and what is closed has points. */

import { type AuditEvent, digestOf, firstBrokenLink } from '../../domain/audit.ts';
import { countsForClosing } from '../../domain/follow-up.ts';
import type { Entry, FilePartition } from './read-lines.ts';
import { TransferRefused } from './refused.ts';

/** Points that a closed delegation has at the very least, whatever was set when it was closed (S84). */
const LEAST_POINTS = 1;

/** @throws TransferRefused with the line and the reason */
export function checkPartition(partition: FilePartition): void {
  checkTrail(partition);
  checkClosing(partition);
}

/** The events are chained, the root ends where they end, and each has the detail that it was made of. */
function checkTrail({ pk, entries }: FilePartition): void {
  const root = entries.find(({ facts }) => facts.trail);
  const events = entries.flatMap(({ line, facts: { event } }) => (event ? [{ line, event }] : []));
  events.sort((a, b) => a.event.version - b.event.version);
  const [first] = events;
  if (!root?.facts.trail) {
    if (first) throw new TransferRefused(`${pk} has a trail and no record`, first.line);
    return;
  }
  const broken = firstBrokenLink(events.map(({ event }) => event));
  if (broken !== undefined) {
    const at = events[broken - 1]?.line ?? root.line;
    throw new TransferRefused(`the trail of ${pk} is broken at event ${broken}`, at);
  }
  const last = events.at(-1)?.event;
  const { version, head } = root.facts.trail;
  if (last?.version !== version || last.hash !== head) {
    throw new TransferRefused(
      `the record of ${pk} is of version ${version}, and its trail ends otherwise at ${last?.version ?? 0}`,
      root.line,
    );
  }
  for (const { line, event } of events) checkDetail(pk, event, line, entries);
}

function checkDetail(pk: string, event: AuditEvent, line: number, entries: readonly Entry[]): void {
  const found = entries.find(({ facts }) => facts.detail?.version === event.version);
  if (!found?.facts.detail) {
    throw new TransferRefused(`the detail of event ${event.version} of ${pk} is missing`, line);
  }
  if (digestOf(found.facts.detail) === event.digest) return;
  throw new TransferRefused(
    `the detail of event ${event.version} of ${pk} is not the one that the event was made of`,
    found.line,
  );
}

/** Nothing is closed without follow-up points, each with owner and due date: import is no way around (S84). */
function checkClosing({ pk, entries }: FilePartition): void {
  const closed = entries.find(({ facts }) => facts.isClosed);
  if (!closed) return;
  const points = entries.flatMap(({ facts }) => facts.point ?? []);
  const counted = points.filter(
    (point) => countsForClosing(point) && point.owner !== '' && point.due !== '',
  );
  if (counted.length >= LEAST_POINTS) return;
  throw new TransferRefused(
    `${closed.facts.number ?? pk} is closed without a follow-up point that has an owner and a due date (S84)`,
    closed.line,
  );
}
