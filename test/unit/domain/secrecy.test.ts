import assert from 'node:assert/strict';
import { type RequestStatus, requestStatuses } from '../../../src/domain/participation.ts';
import { type Role, roles } from '../../../src/domain/roles.ts';
import { hiddenFrom, type PlaceKind } from '../../../src/domain/secrecy.ts';

const secret = { isSecret: true, responsible: 'anna' };
const read = (id: string, role: Role, status?: RequestStatus, kind?: PlaceKind) =>
  hiddenFrom(
    { person: { id, name: id, roles: [role] }, ...(kind && { place: { kind } }) },
    { delegation: secret, requests: status ? [{ status }] : [] },
  );

describe('a delegation with a secrecy mark', () => {
  const readers: readonly Role[] = ['unit', 'secretary'];
  for (const role of roles) {
    const may = readers.includes(role);
    it(`is ${may ? 'read' : 'not read'} by a ${role} in their own chat`, () => {
      assert.equal(read('omar', role), may ? undefined : 'from-person');
    });

    it(`is not shown to a ${role} where others read along`, () => {
      assert.equal(read('omar', role, undefined, 'group'), 'elsewhere');
      assert.equal(read('omar', role, undefined, 'channel'), 'elsewhere');
    });
  }

  it('is read by its responsible officer, also in a window of Teams’ own', () => {
    assert.equal(read('anna', 'officer'), undefined);
    assert.equal(read('anna', 'officer', undefined, 'dialog'), undefined);
  });

  for (const status of requestStatuses) {
    const decides = status === 'with-grip' || status === 'returned';
    it(`is ${decides ? 'read' : 'not read'} by GRIP while its request is ${status}`, () => {
      for (const role of ['grip-chair', 'grip-vice-chair', 'grip-member'] as const) {
        assert.equal(read('eva', role, status), decides ? undefined : 'from-person');
      }
      assert.equal(read('ingrid', 'grip-substitute', status), 'from-person');
      assert.equal(read('omar', 'officer', status), 'from-person');
    });
  }

  it('is one that bears the mark, and no other', () => {
    const delegation = { ...secret, isSecret: false };
    const reader = { person: { id: 'omar', name: 'Omar', roles: [] } };
    assert.equal(hiddenFrom(reader, { delegation, requests: [] }), undefined);
  });
});
