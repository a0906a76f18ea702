/**
 * Who is let in, and with what token the bot speaks: the Bot Framework's own check and credentials.
 * Every token that does not hold is refused the same way, whatever the SDK throws for it.
 */

import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';

type Settings = Readonly<Record<string, string | undefined>>;

/** Thrown for whoever may not come in; the door answers 401. */
export class NotLetIn extends Error {
  constructor(options?: ErrorOptions) {
    super('The request bears no token of the channel that holds', options);
    this.name = 'NotLetIn';
  }
}

class StrictAuthentication extends ConfigurationBotFrameworkAuthentication {
  override async authenticateRequest(
    ...args: Parameters<ConfigurationBotFrameworkAuthentication['authenticateRequest']>
  ): ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']> {
    try {
      return await super.authenticateRequest(...args);
    } catch (error) {
      throw new NotLetIn({ cause: error });
    }
  }
}

/** The adapter with its way in opened: it checks the token and gives the turn. */
class GateAdapter extends CloudAdapter {
  receive(
    authorization: string,
    activity: Parameters<CloudAdapter['processActivityDirect']>[1],
    logic: (context: TurnContext) => Promise<void>,
  ) {
    return this.processActivity(authorization, activity, logic);
  }
}

export interface Gate {
  /** Runs `logic` if the request may come in. @throws NotLetIn */
  admit(authorization: string, activity: unknown, logic: () => Promise<void>): Promise<void>;
  /** The token for speaking to the channel, fetched anew when asked; undefined without an app id. */
  token(isAnew: boolean): Promise<string | undefined>;
}

const activitySchema = z.looseObject({ type: z.string(), serviceUrl: z.string() });

export function createGate(settings: Settings): Gate {
  const appId = settings.MicrosoftAppId ?? '';
  const credentials = new ConfigurationServiceClientCredentialFactory(settings);
  const authentication = new StrictAuthentication(settings, credentials);
  const adapter = new GateAdapter(authentication);
  adapter.onTurnError = (_, error) => Promise.reject(error);
  return {
    admit: async (authorization, body, logic) => {
      const activity = activitySchema.parse(body);
      const checked = { ...activity, channelId: String(activity.channelId ?? '') };
      // The SDK's type asks for every field there is; it reads those that a request has.
      const claimed = checked as Parameters<GateAdapter['receive']>[1];
      await adapter.receive(authorization, claimed, logic);
    },
    token: async (isAnew) => {
      if (!appId) return undefined;
      const made = await credentials.createCredentials(
        appId,
        settings.ToChannelFromBotOAuthScope ?? 'https://api.botframework.com',
        settings.ToChannelFromBotLoginUrl ?? loginUrl(settings),
        settings.ValidateAuthority !== 'false',
      );
      return 'getToken' in made && typeof made.getToken === 'function'
        ? String(await made.getToken(isAnew))
        : undefined;
    },
  };
}

function loginUrl({ MicrosoftAppTenantId, MicrosoftAppType }: Settings): string {
  const tenant = MicrosoftAppType === 'MultiTenant' ? 'botframework.com' : MicrosoftAppTenantId;
  return `https://login.microsoftonline.com/${tenant ?? 'botframework.com'}`;
}
