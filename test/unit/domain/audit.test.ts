import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AuditDetail,
  type AuditEvent,
  canonical,
  digestOf,
  eventCodes,
  firstBrokenLink,
  sealEvent,
} from '../../../src/domain/audit.ts';

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const detail = fc.record({
  version: fc.constant(1),
  salt: fc.string({ minLength: 8, maxLength: 8 }),
  changes: fc.dictionary(
    fc.constantFrom('organisation', 'place', 'status', 'theyWant'),
    fc.record({ before: value, after: value }),
  ),
});

interface Trail {
  readonly events: readonly AuditEvent[];
  readonly details: readonly AuditDetail[];
}

function trailOf(details: readonly AuditDetail[]): Trail {
  const events: AuditEvent[] = [];
  for (const [index, one] of details.entries()) {
    const code = eventCodes[index % eventCodes.length] ?? 'changed';
    events.push(
      sealEvent({
        version: index + 1,
        at: new Date(Date.UTC(2027, 0, 11, 8, index)).toISOString(),
        by: `person-${index % 3}`,
        code,
        fields: Object.keys(one.changes).sort(),
        digest: digestOf(one),
        previous: events.at(-1)?.hash ?? '',
      }),
    );
  }
  return { events, details };
}

const trail = fc.array(detail, { minLength: 1, maxLength: 8 }).map(trailOf);
/** A trail and one of its events. */
const within = trail.chain((one) =>
  fc.tuple(fc.constant(one), fc.integer({ min: 0, max: one.events.length - 1 })),
);

const alterations: Readonly<Record<keyof AuditEvent, (event: AuditEvent) => AuditEvent>> = {
  version: (event) => ({ ...event, version: event.version + 1 }),
  at: (event) => ({ ...event, at: '2020-01-01T00:00:00.000Z' }),
  by: (event) => ({ ...event, by: 'someone else' }),
  code: (event) => ({ ...event, code: event.code === 'changed' ? 'confirmed' : 'changed' }),
  fields: (event) => ({ ...event, fields: [...event.fields, 'host'] }),
  digest: (event) => ({ ...event, digest: `${event.digest}0` }),
  previous: (event) => ({ ...event, previous: `${event.previous}0` }),
  hash: (event) => ({
    ...event,
    hash: event.hash.replace(/^./, (first) => (first === '0' ? '1' : '0')),
  }),
};

describe('the trail of a record', () => {
  it('fits when nothing has been touched', () => {
    fc.assert(fc.property(trail, ({ events }) => assert.equal(firstBrokenLink(events), undefined)));
  });

  it('fits when it is empty', () => assert.equal(firstBrokenLink([]), undefined));

  for (const [field, alter] of Object.entries(alterations)) {
    it(`breaks at the event whose ${field} was altered`, () => {
      fc.assert(
        fc.property(within, ([{ events }, at]) => {
          const altered = events.map((event, index) => (index === at ? alter(event) : event));
          assert.equal(firstBrokenLink(altered), at + 1);
        }),
      );
    });

    if (field === 'hash') continue;

    it(`breaks also when its hash was made anew after its ${field} was altered`, () => {
      fc.assert(
        fc.property(within, ([{ events }, at]) => {
          const { hash: _, ...rest } = alter(events[at] ?? assert.fail());
          const altered = events.map((event, index) => (index === at ? sealEvent(rest) : event));
          const isLast = at === events.length - 1;
          // A last event made anew fits by itself: the head that the root keeps tells it.
          const isTold = field === 'version' || field === 'previous';
          if (isLast && !isTold) {
            assert.notEqual(altered.at(-1)?.hash, events.at(-1)?.hash);
          } else assert.ok(firstBrokenLink(altered) !== undefined);
        }),
      );
    });
  }

  it('breaks where an event was taken out', () => {
    fc.assert(
      fc.property(within, ([{ events }, at]) => {
        const left = events.filter((_, index) => index !== at);
        const isLast = at === events.length - 1;
        assert.equal(firstBrokenLink(left), isLast ? undefined : at + 1);
      }),
    );
  });

  it('breaks where two events changed places', () => {
    fc.assert(
      fc.property(within, ([{ events }, at]) => {
        const first = events[at];
        const second = events[at + 1];
        if (!first || !second) return;
        const swapped = events.map((event, index) =>
          index === at ? second : index === at + 1 ? first : event,
        );
        assert.equal(firstBrokenLink(swapped), at + 1);
      }),
    );
  });

  it('breaks where an event of another record was put in', () => {
    fc.assert(
      fc.property(within, trail, ([{ events }, at], other) => {
        const foreign = other.events[at];
        if (!foreign || foreign.hash === events[at]?.hash) return;
        const mixed = events.map((event, index) => (index === at ? foreign : event));
        assert.ok(firstBrokenLink(mixed) !== undefined || at === events.length - 1);
      }),
    );
  });

  it('still fits when details have been erased', () => {
    fc.assert(
      fc.property(within, ([{ events, details }, at]) => {
        const left = details.filter((_, index) => index !== at);
        assert.equal(left.length, details.length - 1);
        assert.equal(firstBrokenLink(events), undefined);
      }),
    );
  });

  it('holds no value and no name: only a salted digest of the detail', () => {
    const { events } = trailOf([
      {
        version: 1,
        salt: 'salt',
        changes: { organisation: { before: null, after: 'Hemliga AB' } },
      },
    ]);
    assert.doesNotMatch(JSON.stringify(events), /Hemliga/);
  });
});

describe('the digest of a detail', () => {
  it('tells an altered value, reason or salt', () => {
    const one: AuditDetail = { version: 1, salt: 's', changes: { a: { before: 1, after: 2 } } };
    const others: readonly AuditDetail[] = [
      { ...one, changes: { a: { before: 1, after: 3 } } },
      { ...one, changes: { b: { before: 1, after: 2 } } },
      { ...one, salt: 't' },
      { ...one, remark: 'därför' },
    ];
    for (const other of others) assert.notEqual(digestOf(other), digestOf(one));
  });

  it('is the same whatever the order of the fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (fields) => {
        const reversed = Object.fromEntries(Object.entries(fields).reverse());
        assert.equal(canonical(reversed), canonical(fields));
      }),
    );
  });
});
