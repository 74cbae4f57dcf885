const reach = globalThis.fetch;

/** Tests reach servers of their own only. */
globalThis.fetch = async (input, init) => {
  const { hostname } = new URL(input instanceof Request ? input.url : input);
  if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
    throw new Error(`expected no network in tests, found a request to ${hostname}`);
  return reach(input, init);
};
