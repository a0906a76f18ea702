import { z } from 'zod';

const portError = z.looseObject({ code: z.enum(['EADDRINUSE', 'EACCES']), port: z.number() });

/** One sentence for whoever started the bot and got nothing. */
export function whyNotStarted(error: unknown): string {
  const { code, port } = portError.safeParse(error).data ?? {};
  if (code === 'EADDRINUSE') {
    return (
      `Port ${port} is taken. The assistant may be running already: stop it, or set PORT to a ` +
      'port that is free and has a free one after it.'
    );
  }
  if (code === 'EACCES') return `Port ${port} may not be used here. Set PORT to one above 1023.`;
  return error instanceof Error ? error.message : String(error);
}
