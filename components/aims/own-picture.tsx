import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

interface OwnPictureProps {
  readonly picture: Blob;
  /** The person's words beside it; empty where there are none. */
  readonly words: string;
}

/** A picture of the person's own, from the database. */
export function OwnPicture({ picture, words }: OwnPictureProps) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [picture]);
  const alt = words ? t('aims.alt_named', { words }) : t('aims.alt');
  return address ? <img class="own-picture" src={address} alt={alt} /> : null;
}
