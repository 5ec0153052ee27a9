import { Button, Checkbox } from 'antd';
import { PageHead } from '../../ui/page/page-head.tsx';
import type { Part } from '../samples/part.ts';
import { words } from '../samples/sample-values.ts';
import { useSaid } from '../samples/use-said.ts';

export const pageHead: Part = {
  name: 'page-head',
  file: 'page/page-head.tsx',
  about: 'The head of every page: where one is, what it is called, what can be done.',
  cases: [
    { name: 'Title alone', Show: () => <PageHead title={useSaid()(words.tickets)} /> },
    {
      name: 'With what it is for',
      Show: () => {
        const said = useSaid();
        return <PageHead title={said(words.tickets)} about={said(words.aboutTickets)} />;
      },
    },
    { name: 'Below other pages, with a filter and acts', Show: WithAll },
    { name: 'A long title', Show: () => <PageHead title={useSaid()(words.longTitle)} /> },
  ],
};

function WithAll() {
  const said = useSaid();
  const within = [
    { to: '/page-head', text: said(words.administration) },
    { to: '/empty', text: said(words.calendars) },
  ];
  const actions = (
    <>
      <Button>{said(words.export)}</Button>
      <Button type="primary">{said(words.newTicket)}</Button>
    </>
  );
  return (
    <PageHead title={said(words.tickets)} within={within} actions={actions}>
      <Checkbox>{said(words.mine)}</Checkbox>
    </PageHead>
  );
}
