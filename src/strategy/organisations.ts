import { z } from 'zod';
import json from './organisations.json' with { type: 'json' };

const nameSchema = z.strictObject({
  sv: z.string(),
  en: z.string(),
  /** The first year in which the name no longer holds; left out for the name of today. */
  until: z.number().int().optional(),
});

const organisationSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/u),
  kind: z.enum([
    'region',
    'company-of-region',
    'hospital',
    'university',
    'research-facility',
    'municipality',
    'business-organisation',
    'cluster',
    'national-authority',
    'embassy',
    'chinese-embassy',
    'chinese-authority',
    'chinese-hospital',
    'chinese-university',
  ]),
  /** Its names, the oldest first. */
  names: z.array(nameSchema).min(1),
  /** Other names that people use, and short forms. */
  aliases: z.array(z.string()).optional(),
  /** The id of the place in China where it is. */
  place: z.string().optional(),
});

/** An organisation known by name: the actors of Skåne and of Sweden, and some counterparts in China. */
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;

const organisations: readonly Organisation[] = z.array(organisationSchema).parse(json);
const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));

export function allOrganisations(): readonly Organisation[] {
  return organisations;
}

export function organisationById(id: string): Organisation | undefined {
  return byId.get(id);
}

/**
 * Gives the name that an organisation had on a day ('YYYY-MM-DD'): Exportrådet in 2012, Business Sweden from 2013.
 * Undefined when the organisation is not known.
 */
export function organisationName(
  id: string,
  language: 'sv' | 'en',
  onDate: string,
): string | undefined {
  const names = byId.get(id)?.names ?? [];
  const year = Number(onDate.slice(0, 4));
  const name = names.find(({ until }) => until === undefined || year < until) ?? names.at(-1);
  return name?.[language];
}

/** Says whether an organisation is on the Swedish side, which can host a visit. */
export function isSwedish({ kind }: Organisation): boolean {
  return !kind.startsWith('chinese-');
}

/** Every name that an organisation is or was known by. */
export function namesOf(id: string): readonly string[] {
  const { names = [], aliases = [] } = byId.get(id) ?? {};
  return [...names.flatMap(({ sv, en }) => [sv, en]), ...aliases];
}
