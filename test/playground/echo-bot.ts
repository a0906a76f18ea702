/** A tiny bot for trying the local clients: it echoes, and `kort` brings a card that answers in place. */
import {
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import restify from 'restify';
import { bot } from '../../src/local/identities.ts';

export interface EchoBot {
  readonly url: string;
  /** The activities it was sent, oldest first. */
  readonly activities: TurnContext['activity'][];
  /** Writes to someone unasked. Throws what the connector answers. */
  write(serviceUrl: string, aadObjectId: string, text: string): Promise<void>;
  close(): Promise<void>;
}

export async function startEchoBot(): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const activities: EchoBot['activities'] = [];
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (request, response) => {
    const { body, headers, method = 'POST' } = request;
    await adapter.process({ body, headers, method }, response, async (context) => {
      activities.push(context.activity);
      await reply(context);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/api/messages`,
    activities,
    write: async (serviceUrl, id, text) => {
      const conversation = { isGroup: false, bot, members: [{ id, name: '' }], channelData: {} };
      await adapter.createConversationAsync(
        '',
        'msteams',
        serviceUrl,
        '',
        conversation,
        async (turn) => {
          await turn.sendActivity(text);
        },
      );
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.server.closeAllConnections();
      }),
  };
}

async function reply(context: TurnContext): Promise<void> {
  const { type, text, value } = context.activity;
  if (type === ActivityTypes.Invoke) {
    const body = answer(card(`Svar: ${value.action.data.goal}`, []));
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: body });
  } else if (text === 'kort') {
    await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(form)));
  } else if (type === ActivityTypes.Message) {
    await context.sendActivity(`Eko: ${text}`);
  }
}

function answer(value: object): InvokeResponse {
  const type = 'application/vnd.microsoft.card.adaptive';
  return { status: 200, body: { statusCode: 200, type, value } };
}

function card(title: string, rest: object[], actions: object[] = []) {
  const body = [{ type: 'TextBlock', text: title, wrap: true }, ...rest];
  return { type: 'AdaptiveCard', version: '1.5', body, actions };
}

const form = card(
  'Ett kort',
  [
    { type: 'Input.Text', id: 'goal', label: 'Mål' },
    { type: 'Input.Number', id: 'size', label: 'Antal' },
    { type: 'Input.Date', id: 'day', label: 'Dag' },
    {
      type: 'Input.ChoiceSet',
      id: 'place',
      label: 'Ort',
      choices: ['Tianjin', 'Guangdong'].map((name) => ({ title: name, value: name.toLowerCase() })),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'kind',
      label: 'Sort',
      style: 'expanded',
      choices: ['Besök', 'Resa'].map((name) => ({ title: name, value: name.toLowerCase() })),
    },
    {
      type: 'Input.ChoiceSet',
      id: 'themes',
      label: 'Teman',
      style: 'expanded',
      isMultiSelect: true,
      choices: ['Vård', 'Miljö'].map((name) => ({ title: name, value: name.toLowerCase() })),
    },
    { type: 'Input.Toggle', id: 'first', title: 'Första kontakten', label: 'Kontakt' },
  ],
  [{ type: 'Action.Execute', title: 'Svara', verb: 'reply' }],
);
