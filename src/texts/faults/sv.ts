/** What is said when the store does not answer, in Swedish. */

export const faultsSv = {
  notRead: 'Jag kommer inte åt uppgifterna just nu, så inget har ändrats. Försök igen om en stund.',
  notSaved: 'Det gick inte att spara, så inget har ändrats. Försök igen om en stund.',
  draftUnsure: 'Det är inte säkert att det sparades. Skriv ”fortsätt” för att se hur långt du kom.',
  card: {
    state: 'Oklart om det sparades',
    heading: 'Svaret dröjde för länge',
    delegation: 'Delegation',
    request: 'Politisk medverkan',
    points: 'Uppföljningspunkter',
    draft: 'Utkast, inget nummer än',
    other: 'Det du tryckte på',
    button: 'Visa hur det blev',
  },
};
