/** What the page says where one chooses whom to play on one's own machine. */

interface RoleTexts {
  readonly title: string;
  /** What someone with this role does, in one line. */
  readonly does: string;
}

export interface LocalPageTexts {
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly intro: string;
  readonly hints: readonly string[];
  readonly people: string;
  readonly open: (name: string) => string;
  readonly roles: Readonly<
    Record<
      | 'officer'
      | 'unit'
      | 'grip-chair'
      | 'grip-vice-chair'
      | 'grip-member'
      | 'grip-substitute'
      | 'secretary'
      | 'admin',
      RoleTexts
    >
  >;
  readonly notStarted: (name: string) => string;
  readonly notFound: string;
  readonly back: string;
  readonly otherLanguage: string;
}

const sv: LocalPageTexts = {
  language: 'sv',
  title: 'Prova Delegationsassistenten',
  intro:
    'Välj vem du vill vara. Varje person öppnas i en egen flik, i Microsofts lokala Teams-klient, och alla talar med samma bot. Öppna flera personer för att följa ett ärende från registrering till beslut.',
  hints: [
    'Skriv till exempel ”ny delegation från Tianjin”. ”hjälp” visar vad mer du kan göra.',
    'Första gången du öppnar en person tar det några sekunder.',
    'Den som inte är öppnad går inte att nå, precis som den som saknar appen i Teams.',
    'Inget lämnar din dator.',
  ],
  people: 'Personer',
  open: (name) => `Öppna Teams som ${name}`,
  roles: {
    officer: { title: 'Handläggare', does: 'Registrerar besök och resor och följer upp dem.' },
    unit: {
      title: 'Enheten för interregionalt samarbete',
      does: 'Bereder begäranden om politisk medverkan och skickar dem till GRIP.',
    },
    'grip-chair': {
      title: 'Ordförande i GRIP',
      does: 'Röstar om politisk medverkan och avgör vid lika röstetal.',
    },
    'grip-vice-chair': { title: 'Vice ordförande i GRIP', does: 'Röstar om politisk medverkan.' },
    'grip-member': {
      title: 'Ledamot i GRIP',
      does: 'Röstar om politisk medverkan eller begär komplettering.',
    },
    'grip-substitute': {
      title: 'Ersättare i GRIP',
      does: 'Röstar när en ledamot är frånvarande eller jävig.',
    },
    secretary: {
      title: 'GRIP:s sekreterare',
      does: 'Följer ärendena i GRIP och ställer in svarstid och antal röster.',
    },
    admin: { title: 'Administratör', does: 'Ger och tar bort roller.' },
  },
  notStarted: (name) =>
    `Teams-klienten för ${name} startade inte. Orsaken står i terminalen. Försök igen.`,
  notFound: 'Sidan finns inte.',
  back: 'Till alla personer',
  otherLanguage: 'In English',
};

const en: LocalPageTexts = {
  language: 'en',
  title: 'Try Delegationsassistenten',
  intro:
    'Choose who you want to be. Each person opens in a tab of their own, in Microsoft’s local Teams client, and all of them talk to the same bot. Open several people to follow a matter from registration to decision.',
  hints: [
    'Write ‘new delegation from Tianjin’, for example. ‘help’ shows what else you can do.',
    'The first time you open a person it takes a few seconds.',
    'Someone who is not open cannot be reached, just like someone without the app in Teams.',
    'Nothing leaves your computer.',
  ],
  people: 'People',
  open: (name) => `Open Teams as ${name}`,
  roles: {
    officer: { title: 'Officer', does: 'Registers visits and trips and follows them up.' },
    unit: {
      title: 'Unit for interregional co-operation',
      does: 'Prepares requests for political participation and sends them to GRIP.',
    },
    'grip-chair': {
      title: 'Chair of GRIP',
      does: 'Votes on political participation and has the casting vote.',
    },
    'grip-vice-chair': { title: 'Vice chair of GRIP', does: 'Votes on political participation.' },
    'grip-member': {
      title: 'Member of GRIP',
      does: 'Votes on political participation or asks for more.',
    },
    'grip-substitute': {
      title: 'Substitute in GRIP',
      does: 'Votes when a member is absent or has a conflict of interest.',
    },
    secretary: {
      title: 'Secretary of GRIP',
      does: 'Follows GRIP’s matters and sets the answer time and the number of votes.',
    },
    admin: { title: 'Administrator', does: 'Gives and takes away roles.' },
  },
  notStarted: (name) =>
    `The Teams client for ${name} did not start. The terminal says why. Try again.`,
  notFound: 'There is no such page.',
  back: 'To all people',
  otherLanguage: 'På svenska',
};

export const localPageTexts = { sv, en };
