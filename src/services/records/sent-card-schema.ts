import { z } from 'zod';
import { addressSchema } from '../conversations.ts';

/** A card that stands in a conversation, as it is stored. */
export const sentCardSchema = z.object({
  activityId: z.string(),
  address: addressSchema,
  person: z.string().optional(),
  language: z.enum(['sv', 'en']),
  view: z.string(),
});
