import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';

/** Milliseconds for one request; the slowest that is worth waiting for is a query. */
const REQUEST_TIMEOUT = 3000;

/** Seconds a throttled operation may wait in all; Teams gives an answer no more than this. */
const MAX_WAIT = 2;

/**
 * The client. Without a key it signs in as the identity that the process runs under: a managed
 * identity in Azure, the developer's own sign-in elsewhere.
 * @throws Error when the endpoint is not an https address; plain http serves loopback only.
 */
export async function openClient(endpoint: string, key: string | undefined): Promise<CosmosClient> {
  checkEndpoint(endpoint);
  return new CosmosClient({
    endpoint,
    connectionPolicy: {
      requestTimeout: REQUEST_TIMEOUT,
      retryOptions: { maxWaitTimeInSeconds: MAX_WAIT },
    },
    ...(key ? { key } : await identity()),
  });
}

/** Loaded only when it is asked for: it is large, and a key needs none of it. */
async function identity(): Promise<Pick<CosmosClientOptions, 'aadCredentials'>> {
  const { DefaultAzureCredential } = await import('@azure/identity');
  return { aadCredentials: new DefaultAzureCredential() };
}

function checkEndpoint(endpoint: string): void {
  const { protocol, hostname } = URL.canParse(endpoint)
    ? new URL(endpoint)
    : { protocol: '', hostname: '' };
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol === 'https:' || (protocol === 'http:' && isLoopback)) return;
  throw new Error('The store setting must be cosmos:https://<account>.documents.azure.com');
}
