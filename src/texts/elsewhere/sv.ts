/** What is said in channels, in group chats and in Teams' own dialogs, in Swedish. */

/** How to open one's own chat, for whoever never has. */
const howToOpen = 'Sök efter Delegationsassistenten under Appar i Teams och välj Lägg till';

export const elsewhereSv = {
  /** The thread's answer when the question is asked in the writer's own chat. */
  draft: 'Utkastet finns i din egen chatt. Fortsätt där, så ser bara du det.',
  draftUnreached: `Utkastet är sparat, men jag når inte din egen chatt. ${howToOpen}. Skriv sedan ”fortsätt” där.`,
  answer: 'Svaret finns i din egen chatt.',
  unreached: `Det här svarar jag på i din egen chatt, men den når jag inte. ${howToOpen}, och skriv samma sak där.`,
  notOpened: `Kortet är på väg till din egen chatt med mig. Finns ingen sådan chatt? ${howToOpen}, så kommer kortet dit.`,
  pressInOwnChat: 'Det gör du i din egen chatt. Skriv numret där, så får du ett eget kort.',
  welcome:
    'Hej. Nämn mig här och skriv till exempel ”visa delegationer” eller ett nummer som D-2027-001, så svarar jag i tråden. Utkast, röster och formulär kommer i din egen chatt. Det som skrivs till mig kan bli allmän handling.',
};

export type ElsewhereTexts = typeof elsewhereSv;
