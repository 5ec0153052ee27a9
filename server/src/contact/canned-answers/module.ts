import { defineModule } from '../../platform/module.ts';
import { cannedAnswerChanged } from './announcements.ts';
import { cannedAnswers0087 } from './migrations/0087-canned-answers.ts';
import { cannedAnswerRoutes } from './routes.ts';

export const cannedAnswers = defineModule({
  name: 'canned-answers',
  place: '058',
  rights: {
    'canned-answer:use': ['agent', 'expert', 'team-lead', 'administrator'],
    'canned-answer:write': ['agent', 'expert', 'team-lead', 'administrator'],
    'canned-answer:share': ['team-lead', 'administrator'],
  },
  migrations: {
    '0087-canned-answers': cannedAnswers0087,
  },
  announces: [cannedAnswerChanged],
  routes: (centre) => [{ routes: cannedAnswerRoutes(centre) }],
});
