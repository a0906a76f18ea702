import { CosmosClient, type CosmosClientOptions } from '@azure/cosmos';

export interface ClientOptions {
  readonly endpoint: string;
  readonly key: string | undefined;
  /** Milliseconds for one request, of which an operation may take several. */
  readonly requestTimeout: number;
}

/**
 * The client. Without a key it signs in as the identity that the process runs under: a managed
 * identity in Azure, the developer's own sign-in elsewhere.
 * @throws Error when the endpoint is not an https address; plain http serves loopback only.
 */
export async function openClient({ endpoint, key, requestTimeout }: ClientOptions) {
  checkEndpoint(endpoint);
  return new CosmosClient({
    endpoint,
    connectionPolicy: {
      requestTimeout,
      // What is throttled is tried again by us, who know how much time there is: see calls.ts.
      retryOptions: { maxRetryAttemptCount: 0, maxWaitTimeInSeconds: 0 },
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
