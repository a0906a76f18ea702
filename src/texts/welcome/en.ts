/** The first words to someone who installs the app, by what they come to do, in English. */

import type { WelcomeTexts } from './sv.ts';

const record = 'What you write may become a public record.';

export const welcomeEn: WelcomeTexts = {
  officer: (name) =>
    `Hello ${name}. Here you register delegations to and from China, request political participation and follow up visits. ${record} Try ‘new delegation from Tianjin’.`,
  unit: (name) =>
    `Hello ${name}. Here you prepare matters of political participation, send them to GRIP and see all delegations to and from China. ${record} Try ‘show everything that is waiting’.`,
  member: (name) =>
    `Hello ${name}. Matters that you help GRIP decide come here as cards, and you answer on the card. ${record} Try ‘what is waiting for my vote’.`,
  substitute: (name) =>
    `Hello ${name}. When you are called in as a substitute in GRIP its matters come here as cards, and you answer on the card. ${record} Try ‘show delegations’.`,
  secretary: (name) =>
    `Hello ${name}. Here you follow GRIP’s matters and change what GRIP itself decides, such as the answer time and the number of votes. ${record} Try ‘settings’.`,
  admin: (name) =>
    `Hello ${name}. Here you give roles, change settings and see how the service is doing. ${record} Try ‘show status’.`,
};
