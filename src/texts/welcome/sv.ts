/** The first words to someone who installs the app, by what they come to do, in Swedish. */

import type { Newcomer } from '../../domain/newcomer.ts';

const record = 'Det du skriver kan bli allmän handling.';

export const welcomeSv: Readonly<Record<Newcomer, (name: string) => string>> = {
  officer: (name) =>
    `Hej ${name}. Här registrerar du delegationer till och från Kina, begär politisk medverkan och följer upp besök. ${record} Skriv till exempel ”ny delegation från Tianjin”.`,
  unit: (name) =>
    `Hej ${name}. Här bereder du ärenden om politisk medverkan, skickar dem till GRIP och ser alla delegationer till och från Kina. ${record} Skriv till exempel ”visa allt som väntar”.`,
  member: (name) =>
    `Hej ${name}. Ärenden som du är med och beslutar om i GRIP kommer hit som kort, och du svarar på kortet. ${record} Skriv till exempel ”vad väntar på mitt svar”.`,
  substitute: (name) =>
    `Hej ${name}. När du är inkallad som ersättare i GRIP kommer ärendena hit som kort, och du svarar på kortet. ${record} Skriv till exempel ”visa delegationer”.`,
  secretary: (name) =>
    `Hej ${name}. Här följer du ärendena i GRIP och ändrar det som GRIP självt bestämmer, som svarstid och antal röster. ${record} Skriv till exempel ”inställningar”.`,
  admin: (name) =>
    `Hej ${name}. Här ger du roller, ändrar inställningar och ser hur det står till med tjänsten. ${record} Skriv till exempel ”visa status”.`,
};

export type WelcomeTexts = typeof welcomeSv;
