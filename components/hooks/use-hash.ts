import { useEffect, useState } from 'preact/hooks';

/** The page's address after "#", without a leading slash; follows the person's steps back and forth. */
export function useHash(): string {
  const [hash, setHash] = useState(readHash);
  useEffect(() => {
    const read = () => setHash(readHash());
    addEventListener('hashchange', read);
    read(); // a step taken after the first drawing and before this: Firefox draws a tab that is behind late
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}

function readHash(): string {
  return location.hash.replace(/^#\/?/, '');
}
