import { DesktopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWallboard } from '../../../api/contact/wallboard/board.ts';
import type { BoardPerson } from '../../../api/types.ts';
import { Fetched } from '../../../ui/fetched.tsx';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { Waiting } from '../../../ui/waiting/waiting.tsx';
import page from '../../parts/page.module.css';
import { StaffThread } from '../messages/staff-thread.tsx';
import { ScreensDialog } from '../screens/screens-dialog.tsx';
import { BoardFigures } from './board-figures.tsx';
import { ContactsTable } from './contacts-table.tsx';
import { PeopleTable } from './people-table.tsx';
import { WaitingTable } from './waiting-table.tsx';
import styles from './wallboard.module.css';

/** What goes on in the province now, and what a lead can do about it. */
export function WallboardPage() {
  const { t } = useTranslation('wallboard/board');
  const board = useWallboard();
  const [screens, setScreens] = useState(false);
  const [written, setWritten] = useState<BoardPerson | null>(null);
  return (
    <div className={page['page']}>
      <PageHead
        title={t('title')}
        about={t('about')}
        actions={
          <Button icon={<DesktopOutlined />} onClick={() => setScreens(true)}>
            {t('screens.button')}
          </Button>
        }
      />
      <BoardFigures of={board} />
      <Fetched of={board} waiting={<Waiting paragraph={{ rows: 10 }} />}>
        {({ waiting, people, contacts }) => (
          <div className={styles['columns']}>
            <div>
              <WaitingTable waiting={waiting} />
              <ContactsTable contacts={contacts} people={people} />
            </div>
            <PeopleTable people={people} onWrite={setWritten} />
          </div>
        )}
      </Fetched>
      {screens && <ScreensDialog onClose={() => setScreens(false)} />}
      {written && <StaffThread colleague={written} contactId={null} onClose={() => setWritten(null)} />}
    </div>
  );
}
