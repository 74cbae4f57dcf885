import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** Signs what screens are to take. */
export interface Signer {
  /** The public key, 32 bytes in base64: a screen is built with it. */
  readonly publicKey: string;
  /** The Ed25519 signature of a text, in base64. */
  sign(text: string): string;
}

/** A new private key as PEM (PKCS #8). */
export function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Reads a private key; `undefined` where the text is none of Ed25519. */
export function signerOf(pem: string): Signer | undefined {
  const key = privateKeyOf(pem);
  if (key?.asymmetricKeyType !== 'ed25519') return undefined;
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('base64'),
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

function privateKeyOf(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}
