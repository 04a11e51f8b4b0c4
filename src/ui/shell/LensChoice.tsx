import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { Choice } from '../controls/Choice.tsx';

/** More names would leave no room for the other choices. */
const MOST = 2;

/** Whose partnerships: those of the home parties, of the current lens if it is another one, or of the whole world. */
export function LensChoice({ className }: { readonly className: string | undefined }) {
  const { actions, dataset } = useLodelines();
  const { messages } = useMessages();
  const lens = useSelect((state) => state.view.lens);
  const nameOf = useNameOf();
  const { home } = dataset.settings;
  const lenses = [home, ...(lens.length > 0 && lens.join() !== home.join() ? [lens] : [])];
  return (
    <Choice
      className={className}
      label={messages.header.lens}
      value={lens.join()}
      options={[
        ...lenses.map((parties) => {
          const { countries, countriesAndEu } = messages.overview;
          const n = parties.length;
          const label =
            n <= MOST
              ? parties.map(nameOf).join(', ')
              : parties.includes('EUU')
                ? countriesAndEu(n - 1)
                : countries(n);
          return { value: parties.join(), label, name: messages.header.lensOf(parties.map(nameOf)) };
        }),
        { value: '', label: messages.header.wholeWorld, name: messages.header.wholeWorld },
      ]}
      onChange={(value) => actions.setLens(value === '' ? [] : value.split(','))}
    />
  );
}
