import { fold } from './fold.ts';

const spoken = {
  'grip-vice-chair': 'vice ?ordforand\\w*|vice ?chair\\w*',
  'grip-chair': 'ordforand\\w*|chair\\w*|presiding',
  'grip-substitute': 'ersattar\\w*|substitute\\w*',
  'grip-member': 'ledamot\\w*|ledamoter\\w*|members?',
  secretary: 'sekreterar\\w*|secretar\\w*',
  admin: 'admin\\w*|administrat\\w*',
  unit: 'enhet\\w*|unit',
  officer: 'handlagg\\w*|officers?|officials?',
} as const;
export type SpokenRole = keyof typeof spoken;

/** The roles that a text names, each once; "vice ordförande" is no chair. */
export function rolesIn(text: string): readonly SpokenRole[] {
  let rest = fold(text);
  const found: SpokenRole[] = [];
  for (const [role, source] of Object.entries(spoken)) {
    const pattern = new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'gu');
    if (!pattern.test(rest) || !isRole(role)) continue;
    found.push(role);
    rest = rest.replace(pattern, ' ');
  }
  return found;
}

function isRole(name: string): name is SpokenRole {
  return Object.hasOwn(spoken, name);
}
