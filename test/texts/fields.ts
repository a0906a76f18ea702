/** How the texts about fields and their forms are called; `*` is any name. */

export const fieldCalls: readonly (readonly [pattern: string, calls: readonly unknown[][]])[] = [
  [
    'fields.wish',
    [
      ['Medicon Village', 'Lena Ek', '3 mars 2027'],
      ['Medicon Village', 'Lena Ek', ''],
    ],
  ],
  ['fields.coActor', [['Lunds universitet', 'tillfrågad']]],
  ['fields.reason', [['Avsteg', 'avböjt']]],
  [
    'fields.form.lacks',
    [
      ['Varför', ['mål', 'initiativtagare'], 2],
      ['Bedömning', [], 4],
    ],
  ],
  [
    'fields.form.filled',
    [
      ['Varför', 0, 5],
      ['Varför', 2, 5],
    ],
  ],
  ['coActors.invitation', (['visit', 'trip', 'activity'] as const).map((kind) => [letter(kind)])],
  ['coActors.whichActor', [['D-2027-014']]],
  ['coActors.title', [['Lunds universitet']]],
  ['coActors.noted.*', [['Lunds universitet']]],
  ['secrecy.elsewhere', [['D-2027-014']]],
  ['secrecy.fromPerson', [['D-2027-014']]],
  ['secrecy.mayNotOwn', [['D-2027-014', 'Omar Haddad']]],
  ['refusals.line-unread', ['name', 'address'].map((lacks) => [{ line: 3, typed: '?', lacks }])],
];

function letter(kind: string) {
  const known = {
    to: 'Malmö stad',
    whom: 'Tianjin Cancer Hospital',
    place: 'Tianjin',
    from: 'Anna Ek',
  };
  return { ...known, kind, when: 'mars', themes: 'food', host: 'Region Skåne' };
}
