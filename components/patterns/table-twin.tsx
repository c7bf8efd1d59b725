import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

interface TableTwinProps {
  /** Of the picture that the table repeats. */
  readonly title: string;
  readonly head: readonly string[];
  /** One row each, the first cell its name. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** The numbers of a picture as a table, made when it is opened: years of months are thousands of cells. */
export function TableTwin({ title, head, rows }: TableTwinProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="twin" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {t('patterns.table')}
        <span class="hidden-words">: {title}</span>
      </summary>
      {isOpen && (
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
