/** What is said of a delegation with a secrecy mark, in Swedish. */

export const secrecySv = {
  state: 'Sekretessmarkerad',
  heading: 'Innehållet visas inte här',
  marked: 'sekretessmarkerad',
  elsewhere: (number: string) => `${number} är sekretessmarkerad och visas bara i din egen chatt.`,
  fromPerson: (number: string) =>
    `${number} är sekretessmarkerad. Bara ansvarig handläggare, enheten, sekreteraren och GRIP, medan den beslutar, kan se den.`,
  mayNotOwn: (number: string, name: string) =>
    `${name} kan inte se ${number}, som är sekretessmarkerad. Välj någon som kan, eller ta bort markeringen först.`,
};

export type SecrecyTexts = typeof secrecySv;
