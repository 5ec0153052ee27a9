import { expect } from 'vitest';
import type { Album } from './album.ts';
import { eventually, type Steps, type Walkers } from './walkers.ts';

/** “The main job in seven steps”: an agent and an expert, in either language. */
export function difficultCall(walkers: Walkers, album?: Album): Steps {
  const { name, link, button, region } = bound(walkers);
  const agent = () => walkers.as('agent');
  const expert = () => walkers.as('expert');
  const decision = () => region('agent', '判定 Decision');
  return {
    'npm start, open the address and sign in as 林晓彤 (agent).': () => walkers.signIn('agent', '林晓彤 Lin Xiaotong'),
    'In a second browser profile or a private window sign in as 沈国平 (expert), so that an expert is present.': () =>
      walkers.signIn('expert', '沈国平 Shen Guoping'),
    'As the agent open 来电样例 Sample callers, search 同一基站 (in English same base station) and press 呼入 Ring.':
      () => ring(walkers, '同一基站 same base station', album),
    'Go to 工作台 Desk and answer: 接听 Answer, or the key A.': async () => {
      await link('agent', '工作台 Desk').click();
      await button('agent', '接听 Answer').waitFor();
      await agent().keyboard.press('a');
      await button('agent', '结束通话 End the call').waitFor();
    },
    'Pick the type of issue: T, then my (the initials of 漫游; in English roaming), Enter.': () =>
      pick(walkers, 'my roaming'),
    'Evidence arrives fact by fact, each with the records behind it.': async () => {
      const evidence = region('agent', '依据 Evidence');
      const records = evidence.getByRole('button', { name: walkers.english ? /^Records of/u : /的记录$/u });
      await eventually(() => records.count()).toBe(4);
      await records.last().click();
      await evidence.getByText('0559-50210').first().waitFor();
    },
    'Say what stands under 现在对客户说 Say now, then mark how the customer took it: 客户不接受 Customer does not accept, or the key N.':
      async () => {
        await region('agent', '现在对客户说 Say now').getByText('3.12').first().waitFor();
        await button('agent', '客户不接受 Customer does not accept').waitFor();
        await agent().keyboard.press('n');
      },
    'Read the decision: 转在线专家 Hand over to expert, by the rule 漫游费，上次结论为非边界漫游 Roaming charge, found not border roaming before, with its facts, the rules that came close, and what would change it.':
      async () => {
        await decision().getByText(name('转在线专家 Hand over to expert')).first().waitFor();
        await decision()
          .getByText(name('漫游费，上次结论为非边界漫游 Roaming charge, found not border roaming before'))
          .first()
          .waitFor();
        const said = await decision().innerText();
        expect(said).toMatch(walkers.english ? /not border roaming/u : /上次投诉结果：非边界漫游/u);
        expect(said).toMatch(walkers.english ? /\d+ nearest rules/u : /相近规则 \d+ 条/u);
        expect(said).toMatch(walkers.english ? /^If /mu : /^若.+，则/mu);
        await album?.take(agent(), 'desk-decided');
      },
    'Do it: 转给在线专家 Hand over to an expert, or Enter where no button has the focus.': async () => {
      await decision()
        .getByRole('button', { name: name('转给在线专家 Hand over to an expert') })
        .waitFor();
      // The button of a fact's records was pressed before.
      await agent().evaluate('document.activeElement.blur()');
      await agent().keyboard.press('Enter');
      await agent().getByText(name('等待专家接听 Waiting for an expert')).first().waitFor();
    },
    'As the expert go to 工作台 Desk, open the call that is offered and answer it.': async () => {
      await link('expert', '工作台 Desk').click();
      await region('expert', '转接请求 Hand-over requests').getByRole('link').first().click();
      await button('expert', '接听 Answer').click();
      await agent()
        .getByText(walkers.english ? 'Shen Guoping has answered' : '沈国平已接听')
        .waitFor();
    },
    'Everything the agent knew is there.': async () => {
      await region('expert', '现在对客户说 Say now').getByText('3.12').first().waitFor();
      await region('expert', '依据 Evidence').getByText(name('非边界漫游 Not border roaming')).first().waitFor();
      const timeline = expert().getByRole('list', { name: name('时间线 Timeline') });
      await timeline.getByText(name('已解释，客户未接受 explained, not accepted')).waitFor();
    },
    'End it with 客户接受 Customer accepts, a complaint, or back to the agent with a reason.': async () => {
      const ending = region('expert', '专家处理结果 How did it end');
      await ending.getByRole('button', { name: name('退回坐席 Return to the agent') }).waitFor();
      expect(await ending.getByRole('button').count()).toBe(3);
      await album?.take(expert(), 'expert-desk');
      await ending.getByRole('button', { name: name('客户接受 Customer accepts') }).click();
    },
    '完成话后处理 Finish wrap-up closes it.': async () => {
      await button('expert', '完成话后处理 Finish wrap-up').click();
      await button('expert', '完成话后处理 Finish wrap-up').waitFor({ state: 'detached' });
    },
    'Then let 基站不同 (another base station) ring, the same dispute from another base station.': async () => {
      await ring(walkers, '基站不同 another base station');
      await answer(walkers);
      await pick(walkers, 'my roaming');
    },
    'Once the customer does not accept, the policy wants a complaint ticket, and the place and the base-station code recorded with it.':
      async () => {
        await button('agent', '客户不接受 Customer does not accept').click();
        await decision().getByText(name('投诉工单 Complaint ticket')).first().waitFor();
        await decision()
          .getByText(walkers.english ? /base-station code/iu : /基站代码/u)
          .first()
          .waitFor();
        await finish(walkers);
      },
    'Let 老掉线 (calls drop) ring and pick xinhao (signal): while a fact that matters is missing the desk guesses nothing, says what is still possible, and asks for it under 接下来询问 Ask next.':
      async () => {
        await ring(walkers, '老掉线 calls drop');
        await answer(walkers);
        await pick(walkers, 'xinhao signal');
        await decision().getByText(name('尚未判定 Not decided yet')).first().waitFor();
        await decision().getByText(name('仍有可能 Still possible')).first().waitFor();
        await region('agent', '接下来询问 Ask next').getByRole('button').first().waitFor();
        await album?.take(agent(), 'desk-undecided');
        await finish(walkers, 'nothing-decided');
      },
    'The key ? shows all keys, and G and a letter lead to another page.': async () => {
      await agent().keyboard.press('?');
      const keys = agent().getByRole('dialog');
      await keys.getByText(name('客户不接受 Customer does not accept')).waitFor();
      await agent().keyboard.press('Escape');
      await keys.waitFor({ state: 'hidden' });
      // The dialog has gone, and with it what lay over the page.
      await eventually(() => agent().locator('.ant-modal-wrap:visible').count()).toBe(0);
      for (const key of ['g', 't']) await agent().keyboard.press(key);
      await agent()
        .getByRole('heading', { level: 1, name: name('工单 Tickets') })
        .waitFor();
    },
  };
}

function bound(walkers: Walkers) {
  const { link, button, region } = walkers;
  return { name: (both: string) => walkers.name(both), link, button, region };
}

async function ring(walkers: Walkers, caller: string, album?: Album): Promise<void> {
  await walkers.link('agent', '来电样例 Sample callers').click();
  await walkers
    .as('agent')
    .getByRole('heading', { name: walkers.name('来电样例 Sample callers') })
    .waitFor();
  await walkers.as('agent').getByRole('searchbox').fill(walkers.name(caller));
  const rings = walkers
    .as('agent')
    .getByRole('button')
    .filter({ hasText: walkers.name('呼入 Ring') });
  await rings.first().waitFor();
  await album?.take(walkers.as('agent'), 'sample-callers');
  await rings.first().click();
  await eventually(() => walkers.link('agent', '工作台 Desk').innerText()).toMatch(/1/u);
}

async function answer(walkers: Walkers): Promise<void> {
  await walkers.link('agent', '工作台 Desk').click();
  await walkers.button('agent', '接听 Answer').click();
  await walkers.button('agent', '结束通话 End the call').waitFor();
}

async function pick(walkers: Walkers, type: string): Promise<void> {
  const agent = walkers.as('agent');
  await agent.keyboard.press('t');
  const picker = agent.getByRole('combobox', { name: walkers.name('选择事项类型 Choose the type of issue') });
  await eventually(() => picker.evaluate((field) => field.matches(':focus'))).toBe(true);
  await agent.keyboard.type(walkers.name(type));
  await agent.locator('.ant-select-item-option-active').waitFor();
  await agent.keyboard.press('Enter');
  await walkers.region('agent', '现在对客户说 Say now').waitFor();
}

/** Ends the call; that what was decided is not done yet is asked once. */
async function finish(walkers: Walkers, was: 'decided' | 'nothing-decided' = 'decided'): Promise<void> {
  const wrapUp = walkers.button('agent', '完成话后处理 Finish wrap-up');
  await walkers.button('agent', '结束通话 End the call').click();
  await wrapUp.click();
  if (was === 'decided') await walkers.button('agent', '仍然完成 Finish anyway').click();
  await wrapUp.waitFor({ state: 'detached' });
}
