<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>ui</name>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source>(+{count} more)</source>
      <translation>(+ ще {count})</translation>
    </message>
    <message>
      <source>(no note)</source>
      <translation>(без нотатки)</translation>
    </message>
    <message>
      <source>(read only)</source>
      <translation>(лише для читання)</translation>
    </message>
    <message>
      <source>1 frame</source>
      <translation>1 кадр</translation>
    </message>
    <message>
      <source>1 step done again.</source>
      <translation>Повторено 1 крок.</translation>
    </message>
    <message>
      <source>1 step undone.</source>
      <translation>Скасовано 1 крок.</translation>
    </message>
    <message>
      <source>100 %</source>
      <translation>100 %</translation>
    </message>
    <message>
      <source>6x6, 8x8, tracked/6, …</source>
      <translation>6x6, 8x8, tracked/6, …</translation>
    </message>
    <message>
      <source>&gt; actions   # tracks   @ marks   : frame or time</source>
      <translation>&gt; дії   # треки   @ позначки   : кадр або час</translation>
    </message>
    <message>
      <source>A click goes there; F2 writes the note</source>
      <translation>Клацання переходить туди; F2 – написати нотатку</translation>
    </message>
    <message>
      <source>A click on a look-alike compares it</source>
      <translation>Клацання на схожій порівнює з нею</translation>
    </message>
    <message>
      <source>A click selects · a double click goes to the start</source>
      <translation>Клацання вибирає · подвійне переходить на початок</translation>
    </message>
    <message>
      <source>A click shows the place; F8 goes to the next</source>
      <translation>Клацання показує місце; F8 – до наступного</translation>
    </message>
    <message>
      <source>A fault in the program ({kind}) stopped what it was just doing.</source>
      <translation>Через помилку програми ({kind}) останню дію перервано.</translation>
    </message>
    <message>
      <source>A frame (1237), a time (00:41.233, 41.2s), or how far (+30, -2s)</source>
      <translation>Кадр (1237), час (00:41.233, 41.2s) або зсув (+30, -2s)</translation>
    </message>
    <message>
      <source>A locked track keeps its keyframes. Ctrl+Shift+K unlocks.</source>
      <translation>Заблокований трек зберігає свої ключові кадри. Ctrl+Shift+K розблоковує.</translation>
    </message>
    <message>
      <source>A locked track's keyframes stay where they are.</source>
      <translation>Ключові кадри заблокованого треку лишаються на місці.</translation>
    </message>
    <message>
      <source>A short clip with its annotations, in a folder of its own</source>
      <translation>Короткий кліп з анотаціями, в окремій теці</translation>
    </message>
    <message>
      <source>ABOUT THE TRACK</source>
      <translation>ПРО ТРЕК</translation>
    </message>
    <message>
      <source>ALSO CALLED</source>
      <translation>ІНШІ НАЗВИ</translation>
    </message>
    <message>
      <source>ANNOTATIONS</source>
      <translation>АНОТАЦІЇ</translation>
    </message>
    <message>
      <source>About Hovermark</source>
      <translation>Про Hovermark</translation>
    </message>
    <message>
      <source>Acts</source>
      <translation>Діє</translation>
    </message>
    <message>
      <source>Add a choice to the attribute</source>
      <translation>Додати варіант до атрибута</translation>
    </message>
    <message>
      <source>Add a clip to this project, or drop one here.</source>
      <translation>Додайте кліп до цього проєкту або перетягніть його сюди.</translation>
    </message>
    <message>
      <source>Add a comment here…</source>
      <translation>Додайте тут коментар…</translation>
    </message>
    <message>
      <source>Add a label</source>
      <translation>Додати мітку</translation>
    </message>
    <message>
      <source>Add a label of your own</source>
      <translation>Додати власну мітку</translation>
    </message>
    <message>
      <source>Add a mark here</source>
      <translation>Додати позначку тут</translation>
    </message>
    <message>
      <source>Add an attribute</source>
      <translation>Додати атрибут</translation>
    </message>
    <message>
      <source>Add an attribute of your own</source>
      <translation>Додати власний атрибут</translation>
    </message>
    <message>
      <source>Add an entry</source>
      <translation>Додати запис</translation>
    </message>
    <message>
      <source>Add an entry of your own</source>
      <translation>Додати власний запис</translation>
    </message>
    <message>
      <source>Add an option</source>
      <translation>Додати варіант</translation>
    </message>
    <message>
      <source>Add attribute…</source>
      <translation>Додати атрибут…</translation>
    </message>
    <message>
      <source>Add option…</source>
      <translation>Додати варіант…</translation>
    </message>
    <message>
      <source>Add something else that it may be (Shift+T)</source>
      <translation>Додати, чим ще це може бути (Shift+T)</translation>
    </message>
    <message>
      <source>Add:</source>
      <translation>Додати:</translation>
    </message>
    <message>
      <source>Adds what another taxonomy or an overlay file (JSON) has</source>
      <translation>Додає те, що є в іншій таксономії чи файлі доповнення (JSON)</translation>
    </message>
    <message>
      <source>Add…</source>
      <translation>Додати…</translation>
    </message>
    <message>
      <source>Adjusted picture</source>
      <translation>Змінене зображення</translation>
    </message>
    <message>
      <source>After frame: come here, a number, or two such as 100-200.</source>
      <translation>Після «frame:» пишуть here, число або два, напр. 100-200.</translation>
    </message>
    <message>
      <source>After this keyframe</source>
      <translation>Після цього ключового кадру</translation>
    </message>
    <message>
      <source>Afterwards</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>All buttons as they were</source>
      <translation>Усі кнопки, як були</translation>
    </message>
    <message>
      <source>All clips like this</source>
      <translation>Усі кліпи так</translation>
    </message>
    <message>
      <source>All commands have their own keys.</source>
      <translation>У всіх команд власні клавіші.</translation>
    </message>
    <message>
      <source>All labels</source>
      <translation>Усі мітки</translation>
    </message>
    <message>
      <source>All saved</source>
      <translation>Усе збережено</translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Усі: {count}</translation>
    </message>
    <message>
      <source>Also called</source>
      <translation>Інші назви</translation>
    </message>
    <message>
      <source>Alt+Up and Alt+Down change the order</source>
      <translation>Alt+Up і Alt+Down змінюють порядок</translation>
    </message>
    <message>
      <source>An outline may move by at most</source>
      <translation>Контур може зсунутися щонайбільше на</translation>
    </message>
    <message>
      <source>Annotate drone footage, frame by frame.</source>
      <translation>Анотуйте зйомку з дронів кадр за кадром.</translation>
    </message>
    <message>
      <source>Another window or program has this project open. Nothing can be changed.</source>
      <translation>Цей проєкт відкрито в іншому вікні чи програмі. Змінити нічого не можна.</translation>
    </message>
    <message>
      <source>Answers hold</source>
      <translation>Відповіді діють</translation>
    </message>
    <message>
      <source>Answers hold on this frame; then what was said before</source>
      <translation>Відповіді діють на цьому кадрі; далі – те, що сказано раніше</translation>
    </message>
    <message>
      <source>Answers hold until the next keyframe that says otherwise</source>
      <translation>Відповіді діють до наступного ключового кадру, де сказано інше</translation>
    </message>
    <message>
      <source>Any name or alias</source>
      <translation>Будь-яка назва або псевдонім</translation>
    </message>
    <message>
      <source>Any name: Wolfhound, Т-72Б3, truck…</source>
      <translation>Будь-яка назва: Wolfhound, Т-72Б3, вантажівка…</translation>
    </message>
    <message>
      <source>Any name…</source>
      <translation>Будь-яка назва…</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Площа</translation>
    </message>
    <message>
      <source>Area over time</source>
      <translation>Площа в часі</translation>
    </message>
    <message>
      <source>As a control point</source>
      <translation>Як опорна точка</translation>
    </message>
    <message>
      <source>As in the list of tracks</source>
      <translation>Як у списку треків</translation>
    </message>
    <message>
      <source>As recorded</source>
      <translation>Як записано</translation>
    </message>
    <message>
      <source>Attribute and options</source>
      <translation>Атрибут і варіанти</translation>
    </message>
    <message>
      <source>Attributes</source>
      <translation>Атрибути</translation>
    </message>
    <message>
      <source>Attributes of {name}</source>
      <translation>Атрибути: {name}</translation>
    </message>
    <message>
      <source>Attributes that every label has</source>
      <translation>Атрибути, спільні для всіх міток</translation>
    </message>
    <message>
      <source>B</source>
      <translation>B</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Back to the default</source>
      <translation>Повернути типове значення</translation>
    </message>
    <message>
      <source>Back to the default: {value}</source>
      <translation>Повернути типове: {value}</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Синій</translation>
    </message>
    <message>
      <source>Built on</source>
      <translation>На базі</translation>
    </message>
    <message>
      <source>By first frame</source>
      <translation>За першим кадром</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>За міткою</translation>
    </message>
    <message>
      <source>By number</source>
      <translation>За номером</translation>
    </message>
    <message>
      <source>Camera lock</source>
      <translation>Стеження камери</translation>
    </message>
    <message>
      <source>Can be changed until somebody has used it</source>
      <translation>Можна змінити, доки ніхто не скористався</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Cancel this job; nothing is left half done</source>
      <translation>Скасувати це завдання; нічого не лишиться зробленим наполовину</translation>
    </message>
    <message>
      <source>Cannot tell</source>
      <translation>Неможливо визначити</translation>
    </message>
    <message>
      <source>Cannot tell: somebody looked, and it cannot be known (key −)</source>
      <translation>Неможливо визначити: хтось дивився, і дізнатися не можна (клавіша −)</translation>
    </message>
    <message>
      <source>Cannot tell: somebody looked, and it cannot be known (type ?)</source>
      <translation>Неможливо визначити: хтось дивився, і дізнатися не можна (введіть ?)</translation>
    </message>
    <message>
      <source>Carried with the ground, by the camera's motion alone</source>
      <translation>Несеться із землею, лише за рухом камери</translation>
    </message>
    <message>
      <source>Carry with the ground</source>
      <translation>Нести із землею</translation>
    </message>
    <message>
      <source>Change label to</source>
      <translation>Змінити мітку на</translation>
    </message>
    <message>
      <source>Changes hold at once. A coloured edge marks what differs from the default.</source>
      <translation>Зміни діють одразу. Кольоровий край позначає те, що відрізняється від типового.</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Канал</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Розділ</translation>
    </message>
    <message>
      <source>Cheat sheet…</source>
      <translation>Шпаргалка…</translation>
    </message>
    <message>
      <source>Checked against published lists</source>
      <translation>Звірено з опублікованими списками</translation>
    </message>
    <message>
      <source>Choose a command</source>
      <translation>Виберіть команду</translation>
    </message>
    <message>
      <source>Choose a recorded clip, or a Hovermark project</source>
      <translation>Виберіть записаний кліп або проєкт Hovermark</translation>
    </message>
    <message>
      <source>Choose all keyframes</source>
      <translation>Вибрати всі ключові кадри</translation>
    </message>
    <message>
      <source>Choose one or more</source>
      <translation>Виберіть один або кілька</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Клас</translation>
    </message>
    <message>
      <source>Click for more</source>
      <translation>Клацніть для подробиць</translation>
    </message>
    <message>
      <source>Click goes there · Double click loops it · Alt+drag shifts the track in time · Drag chooses keyframes</source>
      <translation>Клацання переходить туди · Подвійне – цикл · Alt+перетягування зсуває трек у часі · Перетягування вибирає ключові кадри</translation>
    </message>
    <message>
      <source>Click goes there · Drag moves the mark · Del removes it</source>
      <translation>Клацання переходить туди · Перетягування пересуває позначку · Del вилучає її</translation>
    </message>
    <message>
      <source>Click goes to where this was said</source>
      <translation>Клацання переходить туди, де це сказано</translation>
    </message>
    <message>
      <source>Click selects · Double click goes to the first frame · The arrow unfolds · Right click for more</source>
      <translation>Клацання вибирає · Подвійне – до першого кадру · Стрілка розгортає · Права кнопка – більше</translation>
    </message>
    <message>
      <source>Click the place on the picture · Esc leaves it as it is</source>
      <translation>Клацніть місце на зображенні · Esc лишає як є</translation>
    </message>
    <message>
      <source>Click to fold</source>
      <translation>Клацніть, щоб згорнути</translation>
    </message>
    <message>
      <source>Click to loop the selected track, or the clip; Alt-drag on the ruler</source>
      <translation>Клацніть, щоб зациклити вибраний трек або кліп; Alt+перетягування на лінійці</translation>
    </message>
    <message>
      <source>Click to open</source>
      <translation>Клацніть, щоб розгорнути</translation>
    </message>
    <message>
      <source>Click to stop looping</source>
      <translation>Клацніть, щоб вимкнути цикл</translation>
    </message>
    <message>
      <source>Click: go to this state. Double click: show its frame.</source>
      <translation>Клацання: перейти до цього стану. Подвійне: показати його кадр.</translation>
    </message>
    <message>
      <source>Click: interpolate, hold, carry, hidden · Right click for the choice</source>
      <translation>Клацання: інтерполювати, утримувати, нести, приховати · Праве клацання – вибір</translation>
    </message>
    <message>
      <source>Clips of the project</source>
      <translation>Кліпи проєкту</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Close Hovermark</source>
      <translation>Закрити Hovermark</translation>
    </message>
    <message>
      <source>Close the settings</source>
      <translation>Закрити налаштування</translation>
    </message>
    <message>
      <source>Close the shortcuts</source>
      <translation>Закрити сполучення клавіш</translation>
    </message>
    <message>
      <source>Close this and go on working</source>
      <translation>Закрити це й працювати далі</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Закрити це повідомлення</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Колір</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Коментар</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Порівняння</translation>
    </message>
    <message>
      <source>Compare what to look for</source>
      <translation>Порівняти ознаки</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Зміст</translation>
    </message>
    <message>
      <source>Copy all</source>
      <translation>Копіювати все</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Копіювати як текст</translation>
    </message>
    <message>
      <source>Copy as text: every edit that is listed</source>
      <translation>Копіювати як текст: усі правки зі списку</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Копіювати звіт</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Копіювати версії</translation>
    </message>
    <message>
      <source>Count keyframes</source>
      <translation>Порахувати ключові кадри</translation>
    </message>
    <message>
      <source>Count this finding again</source>
      <translation>Знову враховувати це зауваження</translation>
    </message>
    <message>
      <source>Country codes with commas between: GB, US</source>
      <translation>Коди країн через кому: GB, US</translation>
    </message>
    <message>
      <source>Ctrl+O open   ·   ? all shortcuts   ·   Ctrl+K search everything</source>
      <translation>Ctrl+O відкрити   ·   ? усі сполучення клавіш   ·   Ctrl+K шукати скрізь</translation>
    </message>
    <message>
      <source>Ctrl+Return keeps it, Esc forgets what you typed</source>
      <translation>Ctrl+Return зберігає, Esc відкидає введене</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Видалити</translation>
    </message>
    <message>
      <source>Delete the track</source>
      <translation>Видалити трек</translation>
    </message>
    <message>
      <source>Delete this comment</source>
      <translation>Видалити цей коментар</translation>
    </message>
    <message>
      <source>Delete this keyframe</source>
      <translation>Видалити цей ключовий кадр</translation>
    </message>
    <message>
      <source>Delete {count} keyframes</source>
      <translation>Видалити ключові кадри: {count}</translation>
    </message>
    <message>
      <source>Delete {count} tracks</source>
      <translation>Видалити треки: {count}</translation>
    </message>
    <message>
      <source>Drag chooses keyframes · Wheel scrolls lanes · Shift+wheel moves along · Ctrl+wheel zooms</source>
      <translation>Перетягування вибирає ключові кадри · Коліщатко гортає смуги · Shift+коліщатко – рух уздовж · Ctrl+коліщатко – масштаб</translation>
    </message>
    <message>
      <source>Drag moves the chosen keyframes · Ctrl+drag copies · Shift or Ctrl+click chooses more · Del removes</source>
      <translation>Перетягування пересуває вибрані ключові кадри · Ctrl+перетягування копіює · Shift або Ctrl+клацання вибирає ще · Del вилучає</translation>
    </message>
    <message>
      <source>Drag moves through the clip · Shift+drag selects a range · Alt+drag sets the loop · Ctrl+wheel zooms</source>
      <translation>Перетягування – рух кліпом · Shift+перетягування вибирає діапазон · Alt+перетягування задає цикл · Ctrl+коліщатко – масштаб</translation>
    </message>
    <message>
      <source>Drag the end of the loop · Alt+click on the ruler takes the loop away</source>
      <translation>Перетягніть кінець циклу · Alt+клацання на лінійці прибирає цикл</translation>
    </message>
    <message>
      <source>Drag the end of the selected range · Esc clears it</source>
      <translation>Перетягніть кінець вибраного діапазону · Esc прибирає його</translation>
    </message>
    <message>
      <source>Drag to another place (Alt+Up, Alt+Down)</source>
      <translation>Перетягніть на інше місце (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
      <source>Drag trims or extends; nothing in between is timed anew</source>
      <translation>Перетягування обрізає або подовжує; час усього між краями не змінюється</translation>
    </message>
    <message>
      <source>Drop a clip or a project here, or open one.</source>
      <translation>Перетягніть сюди кліп чи проєкт або відкрийте його.</translation>
    </message>
    <message>
      <source>Drop them</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Drop these keyframes</source>
      <translation>Вилучити ці ключові кадри</translation>
    </message>
    <message>
      <source>Drop these keyframes; undo brings them back</source>
      <translation>Вилучити ці ключові кадри; скасування поверне їх</translation>
    </message>
    <message>
      <source>Drops keyframes that interpolation reproduces without them. The first and the last stay, and so does every one that says more than where the shape is.</source>
      <translation>Вилучає ключові кадри, без яких інтерполяція дає те саме. Перший і останній лишаються, як і кожен, що каже більше, ніж де фігура.</translation>
    </message>
    <message>
      <source>Drops {count} of {total} keyframes</source>
      <translation>Буде вилучено ключових кадрів: {count} з {total}</translation>
    </message>
    <message>
      <source>End the program; everything is saved</source>
      <translation>Завершити програму; усе збережено</translation>
    </message>
    <message>
      <source>Enlarges</source>
      <translation>Збільшує</translation>
    </message>
    <message>
      <source>Entries</source>
      <translation>Записи</translation>
    </message>
    <message>
      <source>Every edit is on disk as soon as it is made.</source>
      <translation>Кожна правка записується на диск, щойно її зроблено.</translation>
    </message>
    <message>
      <source>Every edit up to {time} is in “{name}”.</source>
      <translation>Усі правки до {time} є в «{name}».</translation>
    </message>
    <message>
      <source>Export shortcuts</source>
      <translation>Експортувати сполучення клавіш</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Експортувати…</translation>
    </message>
    <message>
      <source>F2 renames · Alt+Up and Alt+Down change the order</source>
      <translation>F2 перейменовує · Alt+Up і Alt+Down змінюють порядок</translation>
    </message>
    <message>
      <source>FINDINGS</source>
      <translation>ЗАУВАЖЕННЯ</translation>
    </message>
    <message>
      <source>FINDINGS · {count}</source>
      <translation>ЗАУВАЖЕННЯ · {count}</translation>
    </message>
    <message>
      <source>FINDINGS · {count} of {total}</source>
      <translation>ЗАУВАЖЕННЯ · {count} з {total}</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Фільтр</translation>
    </message>
    <message>
      <source>Filter findings</source>
      <translation>Фільтрувати зауваження</translation>
    </message>
    <message>
      <source>Filter marks and comments</source>
      <translation>Фільтрувати позначки й коментарі</translation>
    </message>
    <message>
      <source>Filter the history</source>
      <translation>Фільтрувати історію</translation>
    </message>
    <message>
      <source>Filter tracks</source>
      <translation>Фільтрувати треки</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>Знайти команду</translation>
    </message>
    <message>
      <source>Find a command by its name</source>
      <translation>Знайти команду за назвою</translation>
    </message>
    <message>
      <source>Find a type</source>
      <translation>Знайти тип</translation>
    </message>
    <message>
      <source>Find an entry</source>
      <translation>Знайти запис</translation>
    </message>
    <message>
      <source>Find by key</source>
      <translation>Знайти за клавішею</translation>
    </message>
    <message>
      <source>Find one to add</source>
      <translation>Знайдіть, що додати</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Fitting</source>
      <translation>Де є місце</translation>
    </message>
    <message>
      <source>Fix</source>
      <translation>Виправити</translation>
    </message>
    <message>
      <source>Fix all</source>
      <translation>Виправити всі</translation>
    </message>
    <message>
      <source>Fold all lanes</source>
      <translation>Згорнути всі смуги</translation>
    </message>
    <message>
      <source>Fold attributes and area</source>
      <translation>Згорнути атрибути й площу</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Вперед</translation>
    </message>
    <message>
      <source>Found in the guide</source>
      <translation>Знайдено в посібнику</translation>
    </message>
    <message>
      <source>Frame n is the n-th picture of the file; its rate is constant.</source>
      <translation>Кадр n – це n-те зображення файлу; частота стала.</translation>
    </message>
    <message>
      <source>Frame n is the n-th picture of the file; its rate is variable.</source>
      <translation>Кадр n – це n-те зображення файлу; частота змінна.</translation>
    </message>
    <message>
      <source>Frame {frame}</source>
      <translation>Кадр {frame}</translation>
    </message>
    <message>
      <source>Frames</source>
      <translation>Кадри</translation>
    </message>
    <message>
      <source>Frames run to the right, one lane for each track. Alt+T uses the keyboard here.</source>
      <translation>Кадри йдуть праворуч, по смузі на кожен трек. Alt+T вмикає тут клавіатуру.</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Походження</translation>
    </message>
    <message>
      <source>From memory: nobody has checked it yet</source>
      <translation>З пам'яті: ще ніхто не звірив</translation>
    </message>
    <message>
      <source>Further down in the tool bar</source>
      <translation>Нижче на панелі інструментів</translation>
    </message>
    <message>
      <source>Further up in the tool bar</source>
      <translation>Вище на панелі інструментів</translation>
    </message>
    <message>
      <source>G</source>
      <translation>G</translation>
    </message>
    <message>
      <source>GEOMETRY</source>
      <translation>ГЕОМЕТРІЯ</translation>
    </message>
    <message>
      <source>Give every command its own keys again</source>
      <translation>Повернути кожній команді її власні клавіші</translation>
    </message>
    <message>
      <source>Give everything under “{group}” its default</source>
      <translation>Повернути типові значення всьому в групі «{group}»</translation>
    </message>
    <message>
      <source>Give this command its own keys again</source>
      <translation>Повернути цій команді її власні клавіші</translation>
    </message>
    <message>
      <source>Given by</source>
      <translation>Передали</translation>
    </message>
    <message>
      <source>Gives its tracks another label and retires this one</source>
      <translation>Дає її трекам іншу мітку, а цю більше не пропонує</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Зникне</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Продовжити</translation>
    </message>
    <message>
      <source>Go there</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <source>Go to frame or time</source>
      <translation>Перейти до кадру або часу</translation>
    </message>
    <message>
      <source>Go to this state</source>
      <translation>Перейти до цього стану</translation>
    </message>
    <message>
      <source>Go to where this was said</source>
      <translation>Перейти туди, де це сказано</translation>
    </message>
    <message>
      <source>Go to {name}</source>
      <translation>Перейти: {name}</translation>
    </message>
    <message>
      <source>Going through the history…</source>
      <translation>Перехід історією…</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Зелений</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Група</translation>
    </message>
    <message>
      <source>Groups of settings</source>
      <translation>Групи налаштувань</translation>
    </message>
    <message>
      <source>HISTORY</source>
      <translation>ІСТОРІЯ</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Висота</translation>
    </message>
    <message>
      <source>Held as it is until the next keyframe</source>
      <translation>Утримується без змін до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Hidden until the next keyframe</source>
      <translation>Приховано до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Hide on the picture</source>
      <translation>Приховати на зображенні</translation>
    </message>
    <message>
      <source>Hide or show on the picture</source>
      <translation>Приховати або показати на зображенні</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія</translation>
    </message>
    <message>
      <source>Hold still until the next keyframe</source>
      <translation>Утримувати на місці до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Holds for</source>
      <translation>Охоплює</translation>
    </message>
    <message>
      <source>Hovermark: keyboard shortcuts</source>
      <translation>Hovermark: сполучення клавіш</translation>
    </message>
    <message>
      <source>How far a second pair of eyes has looked at it</source>
      <translation>Наскільки це перевірила інша людина</translation>
    </message>
    <message>
      <source>How far any outline may move on any frame, in pixels</source>
      <translation>На скільки може зсунутися контур на будь-якому кадрі, у пікселях</translation>
    </message>
    <message>
      <source>How likely, percent</source>
      <translation>Імовірність, відсотки</translation>
    </message>
    <message>
      <source>How likely; below 0: nobody says. Alt+Up and Alt+Down move the row</source>
      <translation>Імовірність; нижче 0 – ніхто не каже. Alt+Up і Alt+Down пересувають рядок</translation>
    </message>
    <message>
      <source>How long the answers below hold</source>
      <translation>Як довго діють відповіді нижче</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Певність</translation>
    </message>
    <message>
      <source>How sure you are of this identification</source>
      <translation>Наскільки ви певні цього визначення</translation>
    </message>
    <message>
      <source>IDENTITY</source>
      <translation>ВИЗНАЧЕННЯ</translation>
    </message>
    <message>
      <source>INSPECTOR</source>
      <translation>ІНСПЕКТОР</translation>
    </message>
    <message>
      <source>Import a taxonomy</source>
      <translation>Імпортувати таксономію</translation>
    </message>
    <message>
      <source>Import shortcuts</source>
      <translation>Імпортувати сполучення клавіш</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Імпортувати…</translation>
    </message>
    <message>
      <source>In which language names are shown and typed</source>
      <translation>Якою мовою показувати й вводити назви</translation>
    </message>
    <message>
      <source>In your own words</source>
      <translation>Своїми словами</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Інспектор</translation>
    </message>
    <message>
      <source>Interpolate to the next keyframe</source>
      <translation>Інтерполювати до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Interpolated to the next keyframe</source>
      <translation>Інтерпольовано до наступного ключового кадру</translation>
    </message>
    <message>
      <source>It can be seen on this frame</source>
      <translation>Це видно на цьому кадрі</translation>
    </message>
    <message>
      <source>It cannot be seen from this frame on (O)</source>
      <translation>Від цього кадру цього не видно (O)</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Клавіша</translation>
    </message>
    <message>
      <source>Key {digit}</source>
      <translation>Клавіша {digit}</translation>
    </message>
    <message>
      <source>Key {digit} draws “{name}” now. Take it from there?</source>
      <translation>Клавіша {digit} зараз малює «{name}». Забрати її звідти?</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сполучення клавіш</translation>
    </message>
    <message>
      <source>Keyframe {where}</source>
      <translation>Ключовий кадр {where}</translation>
    </message>
    <message>
      <source>Keyframes</source>
      <translation>Ключові кадри</translation>
    </message>
    <message>
      <source>Keyframes that would go, track by track</source>
      <translation>Ключові кадри, що зникнуть, за треками</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Клавіші</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>L</source>
      <translation>L</translation>
    </message>
    <message>
      <source>LINKS</source>
      <translation>ЗВ'ЯЗКИ</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Мітка</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Мітки</translation>
    </message>
    <message>
      <source>Labels and attributes</source>
      <translation>Мітки й атрибути</translation>
    </message>
    <message>
      <source>Labels, attributes and types</source>
      <translation>Мітки, атрибути й типи</translation>
    </message>
    <message>
      <source>Landmark types</source>
      <translation>Типи орієнтирів</translation>
    </message>
    <message>
      <source>Lanes</source>
      <translation>Смуги</translation>
    </message>
    <message>
      <source>Language of names</source>
      <translation>Мова назв</translation>
    </message>
    <message>
      <source>Leave all keyframes as they are</source>
      <translation>Лишити всі ключові кадри як є</translation>
    </message>
    <message>
      <source>Leave all keys as they are</source>
      <translation>Лишити всі клавіші як є</translation>
    </message>
    <message>
      <source>Leave the tracks as they are</source>
      <translation>Лишити треки як є</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Зліва</translation>
    </message>
    <message>
      <source>Left out: {what}.</source>
      <translation>Пропущено: {what}.</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Довжина</translation>
    </message>
    <message>
      <source>Listed under</source>
      <translation>У списках під</translation>
    </message>
    <message>
      <source>Lock or unlock</source>
      <translation>Заблокувати або розблокувати</translation>
    </message>
    <message>
      <source>Lock: no change by mouse</source>
      <translation>Заблокувати від змін мишею</translation>
    </message>
    <message>
      <source>Log: {file}</source>
      <translation>Журнал програми: {file}</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Ознаки</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Пошук…</translation>
    </message>
    <message>
      <source>Loop the selected range</source>
      <translation>Зациклити вибраний діапазон</translation>
    </message>
    <message>
      <source>Loop this stretch</source>
      <translation>Зациклити цей відтинок</translation>
    </message>
    <message>
      <source>Loss lists</source>
      <translation>Списки втрат</translation>
    </message>
    <message>
      <source>Luma</source>
      <translation>Яскравість</translation>
    </message>
    <message>
      <source>MARKS AND COMMENTS</source>
      <translation>ПОЗНАЧКИ Й КОМЕНТАРІ</translation>
    </message>
    <message>
      <source>MARKS · {count}</source>
      <translation>ПОЗНАЧКИ · {count}</translation>
    </message>
    <message>
      <source>MARKS · {count} of {total}</source>
      <translation>ПОЗНАЧКИ · {count} з {total}</translation>
    </message>
    <message>
      <source>Mark as</source>
      <translation>Позначити як</translation>
    </message>
    <message>
      <source>Mark on frame {frame}: {note}</source>
      <translation>Позначка на кадрі {frame}: {note}</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Позначки</translation>
    </message>
    <message>
      <source>Marks and comments</source>
      <translation>Позначки й коментарі</translation>
    </message>
    <message>
      <source>May be</source>
      <translation>Можливо</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Учасники</translation>
    </message>
    <message>
      <source>Mend this one (Ctrl+F8). It can be undone.</source>
      <translation>Виправити це (Ctrl+F8). Можна скасувати.</translation>
    </message>
    <message>
      <source>Mends every finding of this kind, as one step to undo</source>
      <translation>Виправляє всі зауваження цього виду; скасовується одним кроком</translation>
    </message>
    <message>
      <source>Mends the chosen finding, as one step to undo</source>
      <translation>Виправляє вибране зауваження; скасовується одним кроком</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Об'єднати</translation>
    </message>
    <message>
      <source>Merge into…</source>
      <translation>Об'єднати з…</translation>
    </message>
    <message>
      <source>Merge the tracks</source>
      <translation>Об'єднати треки</translation>
    </message>
    <message>
      <source>Merge the tracks into one; undo brings all of them back</source>
      <translation>Об'єднати треки в один; скасування поверне всі</translation>
    </message>
    <message>
      <source>Merge tracks</source>
      <translation>Об'єднати треки</translation>
    </message>
    <message>
      <source>Middle and size, picture pixels</source>
      <translation>Центр і розмір, у пікселях зображення</translation>
    </message>
    <message>
      <source>Middle x</source>
      <translation>Центр x</translation>
    </message>
    <message>
      <source>Middle y</source>
      <translation>Центр y</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Більше</translation>
    </message>
    <message>
      <source>More labels</source>
      <translation>Більше міток</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Більше інструментів</translation>
    </message>
    <message>
      <source>Move this row</source>
      <translation>Пересунути цей рядок</translation>
    </message>
    <message>
      <source>NOTES</source>
      <translation>НОТАТКИ</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Names in</source>
      <translation>Мова назв</translation>
    </message>
    <message>
      <source>New comment</source>
      <translation>Новий коментар</translation>
    </message>
    <message>
      <source>No clip yet</source>
      <translation>Кліпу ще немає</translation>
    </message>
    <message>
      <source>No finding has these words.</source>
      <translation>У жодному зауваженні немає цих слів.</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Без клавіш</translation>
    </message>
    <message>
      <source>No longer offered; its tracks stay as they are</source>
      <translation>Більше не пропонується; її треки лишаються як є</translation>
    </message>
    <message>
      <source>No longer offered; tracks that name it keep it</source>
      <translation>Більше не пропонується; треки, де його вказано, його зберігають</translation>
    </message>
    <message>
      <source>No longer offered; what was said with it stays</source>
      <translation>Більше не пропонується; сказане з ним лишається</translation>
    </message>
    <message>
      <source>No loop</source>
      <translation>Без циклу</translation>
    </message>
    <message>
      <source>No mark or comment fits the filter.</source>
      <translation>Фільтру не відповідає жодна позначка чи коментар.</translation>
    </message>
    <message>
      <source>No marks or comments in this clip yet.
M marks a frame, C writes a comment on the picture.</source>
      <translation>У цьому кліпі ще немає позначок і коментарів.
M позначає кадр, C пише коментар на зображенні.</translation>
    </message>
    <message>
      <source>No project was open: nothing could be lost.</source>
      <translation>Жодного проєкту не було відкрито: нічого не могло загубитися.</translation>
    </message>
    <message>
      <source>No range</source>
      <translation>Без діапазону</translation>
    </message>
    <message>
      <source>No setting is called that.</source>
      <translation>Такого налаштування немає.</translation>
    </message>
    <message>
      <source>No track fits the filter.</source>
      <translation>Жоден трек не відповідає фільтру.</translation>
    </message>
    <message>
      <source>No tracks yet. Choose a label and draw on the picture.</source>
      <translation>Треків ще немає. Виберіть мітку й малюйте на зображенні.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Жодних</translation>
    </message>
    <message>
      <source>Not as recorded: {changes}.
A click opens the panel with the way back.</source>
      <translation>Не як записано: {changes}.
Клацання відкриває панель, де це можна повернути.</translation>
    </message>
    <message>
      <source>Not assessed</source>
      <translation>Не оцінено</translation>
    </message>
    <message>
      <source>Not assessed from here on</source>
      <translation>Не оцінено, від цього місця</translation>
    </message>
    <message>
      <source>Not to be seen until the next keyframe</source>
      <translation>Не видно до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Нотатка</translation>
    </message>
    <message>
      <source>Nothing drawn yet.
Choose a label and draw on the picture.</source>
      <translation>Ще нічого не намальовано.
Виберіть мітку й малюйте на зображенні.</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Нічого з такою назвою немає.</translation>
    </message>
    <message>
      <source>Nothing is called “{what}”. Try another name, or take the class it belongs to.</source>
      <translation>«{what}» немає. Спробуйте іншу назву або візьміть клас, до якого воно належить.</translation>
    </message>
    <message>
      <source>Nothing is chosen.</source>
      <translation>Нічого не вибрано.</translation>
    </message>
    <message>
      <source>Nothing is open</source>
      <translation>Нічого не відкрито</translation>
    </message>
    <message>
      <source>Nothing is selected.

Click a shape on the picture, a row in the list below or a lane of the timeline. Choose a label and draw to add a new track.</source>
      <translation>Нічого не вибрано.

Клацніть фігуру на зображенні, рядок у списку нижче або смугу часової шкали. Щоб додати новий трек, виберіть мітку й малюйте.</translation>
    </message>
    <message>
      <source>Nothing is sent anywhere. To get it mended, hand this report on yourself; it holds no annotations.</source>
      <translation>Нікуди нічого не надсилається. Щоб це виправили, передайте цей звіт самі; анотацій у ньому немає.</translation>
    </message>
    <message>
      <source>Nothing to complain about.</source>
      <translation>Зауважень немає.</translation>
    </message>
    <message>
      <source>Nothing to redo</source>
      <translation>Нічого повторювати</translation>
    </message>
    <message>
      <source>Nothing to undo</source>
      <translation>Нічого скасовувати</translation>
    </message>
    <message>
      <source>Nothing was changed since “{name}” was opened; all of it is on disk.</source>
      <translation>Відколи відкрито «{name}», нічого не змінено; усе на диску.</translation>
    </message>
    <message>
      <source>Nothing was done yet.</source>
      <translation>Ще нічого не зроблено.</translation>
    </message>
    <message>
      <source>Numbers and annotations can be used already.</source>
      <translation>Номерами й анотаціями вже можна користуватися.</translation>
    </message>
    <message>
      <source>ON THIS FRAME</source>
      <translation>НА ЦЬОМУ КАДРІ</translation>
    </message>
    <message>
      <source>Offer again</source>
      <translation>Пропонувати знову</translation>
    </message>
    <message>
      <source>Offered again</source>
      <translation>Знову пропонується</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Увімкнено</translation>
    </message>
    <message>
      <source>On OpenStreetMap</source>
      <translation>В OpenStreetMap</translation>
    </message>
    <message>
      <source>On the picture</source>
      <translation>На зображенні</translation>
    </message>
    <message>
      <source>One or two words for the tool bar</source>
      <translation>Одне-два слова для панелі інструментів</translation>
    </message>
    <message>
      <source>Only findings with these words</source>
      <translation>Лише зауваження з цими словами</translation>
    </message>
    <message>
      <source>Only what is your own and nobody uses</source>
      <translation>Лише власне, яким ніхто не користується</translation>
    </message>
    <message>
      <source>Only what the list's filter shows</source>
      <translation>Лише те, що показує фільтр списку</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Відкриті</translation>
    </message>
    <message>
      <source>Open a clip or a project, or drop one here.</source>
      <translation>Відкрийте кліп чи проєкт або перетягніть його сюди.</translation>
    </message>
    <message>
      <source>Open a clip or a project…</source>
      <translation>Відкрити кліп або проєкт…</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Відкрити знову</translation>
    </message>
    <message>
      <source>Open comment on frame {frame}: {note}</source>
      <translation>Відкритий коментар на кадрі {frame}: {note}</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Відкрити нещодавні</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Order and filter of the lanes</source>
      <translation>Порядок і фільтр смуг</translation>
    </message>
    <message>
      <source>Order of the list, and labels on the picture</source>
      <translation>Порядок списку й підписи на зображенні</translation>
    </message>
    <message>
      <source>Other names, with commas between</source>
      <translation>Інші назви, через кому</translation>
    </message>
    <message>
      <source>PICTURE</source>
      <translation>ЗОБРАЖЕННЯ</translation>
    </message>
    <message>
      <source>Pick the place on the picture; Esc leaves it as it is</source>
      <translation>Виберіть місце на зображенні; Esc лишає як є</translation>
    </message>
    <message>
      <source>Play goes forward at {speed}; click to choose</source>
      <translation>Відтворення вперед зі швидкістю {speed}; клацніть, щоб вибрати</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Положення</translation>
    </message>
    <message>
      <source>Press a key to add it</source>
      <translation>Натисніть клавішу, щоб додати її</translation>
    </message>
    <message>
      <source>Press a key to see what it does. Esc shows all again.</source>
      <translation>Натисніть клавішу, щоб побачити, що вона робить. Esc знову показує всі.</translation>
    </message>
    <message>
      <source>Press the key that shall do this. Esc empties the field.</source>
      <translation>Натисніть клавішу, що це робитиме. Esc очищує поле.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Профіль</translation>
    </message>
    <message>
      <source>Protected</source>
      <translation>Захист</translation>
    </message>
    <message>
      <source>Put the report on the clipboard</source>
      <translation>Скопіювати звіт у буфер обміну</translation>
    </message>
    <message>
      <source>Puts all lines on the clipboard</source>
      <translation>Копіює всі рядки в буфер обміну</translation>
    </message>
    <message>
      <source>Puts the versions on the clipboard, for a report</source>
      <translation>Копіює версії в буфер обміну, для звіту</translation>
    </message>
    <message>
      <source>R</source>
      <translation>R</translation>
    </message>
    <message>
      <source>REVIEW</source>
      <translation>ПЕРЕВІРКА</translation>
    </message>
    <message>
      <source>Radius x</source>
      <translation>Радіус x</translation>
    </message>
    <message>
      <source>Radius y</source>
      <translation>Радіус y</translation>
    </message>
    <message>
      <source>Range from here</source>
      <translation>Діапазон звідси</translation>
    </message>
    <message>
      <source>Range to here</source>
      <translation>Діапазон досюди</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Лише читання</translation>
    </message>
    <message>
      <source>Reason against</source>
      <translation>Підстава проти</translation>
    </message>
    <message>
      <source>Reason for</source>
      <translation>Підстава за</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Нещодавні</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Червоний</translation>
    </message>
    <message>
      <source>Redo: {title}</source>
      <translation>Повторити: {title}</translation>
    </message>
    <message>
      <source>Relabel</source>
      <translation>Змінити мітку</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Відкрити знову</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Звіт</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Скинути</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Скинути все</translation>
    </message>
    <message>
      <source>Reset all shortcuts</source>
      <translation>Скинути всі сполучення клавіш</translation>
    </message>
    <message>
      <source>Reset all…</source>
      <translation>Скинути все…</translation>
    </message>
    <message>
      <source>Reset group</source>
      <translation>Скинути групу</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Вирішити</translation>
    </message>
    <message>
      <source>Retire</source>
      <translation>Не пропонувати</translation>
    </message>
    <message>
      <source>Return keeps it, Esc forgets what you typed</source>
      <translation>Return зберігає, Esc відкидає введене</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Review: {state}</source>
      <translation>Перевірка: {state}</translation>
    </message>
    <message>
      <source>Right-click, or Alt+Down: where it goes</source>
      <translation>Права кнопка або Alt+Down: куди переходить</translation>
    </message>
    <message>
      <source>Running gear</source>
      <translation>Ходова частина</translation>
    </message>
    <message>
      <source>SET ASIDE · {count}</source>
      <translation>ВІДКЛАДЕНО · {count}</translation>
    </message>
    <message>
      <source>SHA-256 of the clip when it was added:</source>
      <translation>SHA-256 кліпу, коли його додавали:</translation>
    </message>
    <message>
      <source>Said on frame {frame}, and holds since then. Click to go there.</source>
      <translation>Сказано на кадрі {frame} і діє відтоді. Клацніть, щоб перейти туди.</translation>
    </message>
    <message>
      <source>Same thing</source>
      <translation>Той самий об'єкт</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Зберегти</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Зберегти як…</translation>
    </message>
    <message>
      <source>Save report…</source>
      <translation>Зберегти звіт…</translation>
    </message>
    <message>
      <source>Save the cheat sheet</source>
      <translation>Зберегти шпаргалку</translation>
    </message>
    <message>
      <source>Save the comment (Ctrl+Return)</source>
      <translation>Зберегти коментар (Ctrl+Return)</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Зберегти звіт</translation>
    </message>
    <message>
      <source>Save the taxonomy</source>
      <translation>Зберегти таксономію</translation>
    </message>
    <message>
      <source>Saved {at}</source>
      <translation>Збережено {at}</translation>
    </message>
    <message>
      <source>Say no longer that these are the same thing</source>
      <translation>Більше не вважати це тим самим об'єктом</translation>
    </message>
    <message>
      <source>Say that this is not settled after all</source>
      <translation>Указати, що це все ж не вирішено</translation>
    </message>
    <message>
      <source>Say that this is settled</source>
      <translation>Указати, що це вирішено</translation>
    </message>
    <message>
      <source>Say that this is the same thing as another track…</source>
      <translation>Указати, що це той самий об'єкт, що й інший трек…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Пошук</translation>
    </message>
    <message>
      <source>Search actions, tracks and frames</source>
      <translation>Шукати дії, треки й кадри</translation>
    </message>
    <message>
      <source>Search actions, tracks, frames…</source>
      <translation>Шукати дії, треки, кадри…</translation>
    </message>
    <message>
      <source>Search actions, tracks, marks, frames…</source>
      <translation>Шукати дії, треки, позначки, кадри…</translation>
    </message>
    <message>
      <source>Search everything…</source>
      <translation>Шукати скрізь…</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>Шукати налаштування</translation>
    </message>
    <message>
      <source>Search the guide</source>
      <translation>Шукати в посібнику</translation>
    </message>
    <message>
      <source>Search…</source>
      <translation>Шукати…</translation>
    </message>
    <message>
      <source>Select the loop as range</source>
      <translation>Вибрати цикл як діапазон</translation>
    </message>
    <message>
      <source>Select this stretch as range</source>
      <translation>Вибрати цей відтинок як діапазон</translation>
    </message>
    <message>
      <source>Selected range</source>
      <translation>Вибраний проміжок</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Відкласти</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Settled</source>
      <translation>Вирішено</translation>
    </message>
    <message>
      <source>Settled comment on frame {frame}: {note}</source>
      <translation>Вирішений коментар на кадрі {frame}: {note}</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Коротко</translation>
    </message>
    <message>
      <source>Short name</source>
      <translation>Коротка назва</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показати все</translation>
    </message>
    <message>
      <source>Show its frame</source>
      <translation>Показати його кадр</translation>
    </message>
    <message>
      <source>Show on the picture</source>
      <translation>Показати на зображенні</translation>
    </message>
    <message>
      <source>Show only these</source>
      <translation>Показати лише ці</translation>
    </message>
    <message>
      <source>Show what was set aside instead</source>
      <translation>Натомість показати відкладені</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Видимість</translation>
    </message>
    <message>
      <source>Shown as recorded.</source>
      <translation>Показано як записано.</translation>
    </message>
    <message>
      <source>Shown with changes. Exports and saved frames stay as recorded.</source>
      <translation>Показано зі змінами. Експорт і збережені кадри лишаються як записано.</translation>
    </message>
    <message>
      <source>Shows every clip of the project like this one.</source>
      <translation>Показує всі кліпи проєкту так, як цей.</translation>
    </message>
    <message>
      <source>Shows the picture of this clip unchanged.</source>
      <translation>Показує зображення цього кліпу без змін.</translation>
    </message>
    <message>
      <source>Shows what changed since the frame before, four times as strong, in place of the picture.</source>
      <translation>Показує замість зображення те, що змінилося з попереднього кадру, вчетверо сильніше.</translation>
    </message>
    <message>
      <source>Simplify keyframes</source>
      <translation>Спростити ключові кадри</translation>
    </message>
    <message>
      <source>Some people see no difference to {names}.</source>
      <translation>Деякі люди не бачать різниці з: {names}.</translation>
    </message>
    <message>
      <source>Something stands before it from this frame on (X)</source>
      <translation>Від цього кадру його щось закриває (X)</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Щось пішло не так</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Джерело</translation>
    </message>
    <message>
      <source>Speed; click to choose</source>
      <translation>Швидкість; клацніть, щоб вибрати</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Зупинитися тут</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Сила</translation>
    </message>
    <message>
      <source>Such as #ffb02e</source>
      <translation>Напр. #ffb02e</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Обміняти</translation>
    </message>
    <message>
      <source>TAKEN FOR</source>
      <translation>ПЛУТАЮТЬ ІЗ</translation>
    </message>
    <message>
      <source>TRACK #{number} — {words}</source>
      <translation>ТРЕК #{number} — {words}</translation>
    </message>
    <message>
      <source>TRACKS</source>
      <translation>ТРЕКИ</translation>
    </message>
    <message>
      <source>TRACKS · {count} of {total}</source>
      <translation>ТРЕКИ · {count} з {total}</translation>
    </message>
    <message>
      <source>TRACKS · {total}</source>
      <translation>ТРЕКИ · {total}</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблиця</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Підписи</translation>
    </message>
    <message>
      <source>Tags of intervals</source>
      <translation>Теги інтервалів</translation>
    </message>
    <message>
      <source>Take all keys of this command away</source>
      <translation>Забрати всі клавіші цієї команди</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Прибрати</translation>
    </message>
    <message>
      <source>Take away {name}</source>
      <translation>Прибрати {name}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Повернути</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Забрати</translation>
    </message>
    <message>
      <source>Take it away</source>
      <translation>Забрати</translation>
    </message>
    <message>
      <source>Take over keys from a file</source>
      <translation>Взяти клавіші з файлу</translation>
    </message>
    <message>
      <source>Take the track for this (first row)</source>
      <translation>Вважати трек цим (перший рядок)</translation>
    </message>
    <message>
      <source>Take {key} away</source>
      <translation>Прибрати {key}</translation>
    </message>
    <message>
      <source>The camera shows {multiple} times the size of {name}; click, or move the picture, to let go</source>
      <translation>Камера показує {multiple} розміру {name}; клацніть або пересуньте зображення, щоб відпустити</translation>
    </message>
    <message>
      <source>The digit that draws with this label</source>
      <translation>Цифра, що малює з цією міткою</translation>
    </message>
    <message>
      <source>The frame on screen</source>
      <translation>Кадр на екрані</translation>
    </message>
    <message>
      <source>The frame on screen; click or G to type another</source>
      <translation>Кадр на екрані; клацніть або натисніть G, щоб ввести інший</translation>
    </message>
    <message>
      <source>The guide does not say that.</source>
      <translation>У посібнику цього немає.</translation>
    </message>
    <message>
      <source>The middle of the shape</source>
      <translation>Центр фігури</translation>
    </message>
    <message>
      <source>The most specific type you can defend (T)</source>
      <translation>Найточніший тип, який ви можете обґрунтувати (T)</translation>
    </message>
    <message>
      <source>The name in the chosen language</source>
      <translation>Назва вибраною мовою</translation>
    </message>
    <message>
      <source>The other command gets this one's first key for it</source>
      <translation>Інша команда отримує за неї першу клавішу цієї</translation>
    </message>
    <message>
      <source>The other command loses this key</source>
      <translation>Інша команда втрачає цю клавішу</translation>
    </message>
    <message>
      <source>The report is in “{name}”.</source>
      <translation>Звіт у «{name}».</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Звіт у буфері обміну.</translation>
    </message>
    <message>
      <source>The same fault happened again ({kind}).</source>
      <translation>Та сама помилка сталася знову ({kind}).</translation>
    </message>
    <message>
      <source>The same thing in this or another clip; a click goes there</source>
      <translation>Той самий об'єкт у цьому чи іншому кліпі; клацання переходить туди</translation>
    </message>
    <message>
      <source>The shortcuts are in “{name}”.</source>
      <translation>Сполучення клавіш у «{name}».</translation>
    </message>
    <message>
      <source>The tool that its digit takes</source>
      <translation>Інструмент, який бере його цифра</translation>
    </message>
    <message>
      <source>The track list's filter leaves no lane.</source>
      <translation>Фільтр списку треків не лишає жодної смуги.</translation>
    </message>
    <message>
      <source>There is already a keyframe on frame {frame}. Nothing was moved.</source>
      <translation>На кадрі {frame} вже є ключовий кадр. Нічого не пересунуто.</translation>
    </message>
    <message>
      <source>There is no track in the timeline yet.</source>
      <translation>На часовій шкалі ще немає треків.</translation>
    </message>
    <message>
      <source>These are all keyframes of #{number}. Shift+Delete removes the whole track.</source>
      <translation>Це всі ключові кадри #{number}. Shift+Delete вилучає весь трек.</translation>
    </message>
    <message>
      <source>These tracks cannot both be right:</source>
      <translation>Ці треки не можуть бути правильними обидва:</translation>
    </message>
    <message>
      <source>This could not be saved; nothing was changed.</source>
      <translation>Це не вдалося зберегти; нічого не змінено.</translation>
    </message>
    <message>
      <source>This is farther back than Undo reaches. It stays in the record.</source>
      <translation>Це далі, ніж сягає скасування. У записі воно лишається.</translation>
    </message>
    <message>
      <source>This is not a mistake (Alt+F8): kept as a settled comment</source>
      <translation>Це не помилка (Alt+F8): лишається як вирішений коментар</translation>
    </message>
    <message>
      <source>This was undone and something else done instead. It stays in the record, but cannot come back.</source>
      <translation>Це скасовано, а замість нього зроблено інше. У записі воно лишається, але повернути його не можна.</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Мініатюри</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Часова шкала</translation>
    </message>
    <message>
      <source>Tolerance in pixels</source>
      <translation>Допуск у пікселях</translation>
    </message>
    <message>
      <source>Too dark for outlines on footage.</source>
      <translation>Затемний для контурів на зйомці.</translation>
    </message>
    <message>
      <source>Tool</source>
      <translation>Інструмент</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Зверху</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Трек</translation>
    </message>
    <message>
      <source>Track #{number} already has a keyframe on frame {frame}. Nothing was moved.</source>
      <translation>Трек #{number} вже має ключовий кадр на кадрі {frame}. Нічого не пересунуто.</translation>
    </message>
    <message>
      <source>Track #{number} is locked. Unlock it to change it.</source>
      <translation>Трек #{number} заблоковано. Розблокуйте його, щоб змінити.</translation>
    </message>
    <message>
      <source>Track #{number} is locked. Unlock it to move its keyframes.</source>
      <translation>Трек #{number} заблоковано. Розблокуйте його, щоб пересунути ключові кадри.</translation>
    </message>
    <message>
      <source>Tracks</source>
      <translation>Треки</translation>
    </message>
    <message>
      <source>Tracks of the same group; a click goes there</source>
      <translation>Треки тієї ж групи; клацання переходить туди</translation>
    </message>
    <message>
      <source>Tracks of this clip that somebody has looked at again; Ctrl+U goes to the next</source>
      <translation>Треки цього кліпу, які хтось переглянув ще раз; Ctrl+U – до наступного</translation>
    </message>
    <message>
      <source>Tracks with the same name here belong together</source>
      <translation>Треки з однаковою назвою тут належать разом</translation>
    </message>
    <message>
      <source>Try the sample project</source>
      <translation>Спробувати зразок проєкту</translation>
    </message>
    <message>
      <source>Turned °</source>
      <translation>Поворот °</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Тип</translation>
    </message>
    <message>
      <source>Type to compare</source>
      <translation>Тип для порівняння</translation>
    </message>
    <message>
      <source>Types found</source>
      <translation>Знайдені типи</translation>
    </message>
    <message>
      <source>Uncertain: check before you rely on it</source>
      <translation>Непевно: перевірте, перш ніж покладатися</translation>
    </message>
    <message>
      <source>Undo: {title}</source>
      <translation>Скасувати: {title}</translation>
    </message>
    <message>
      <source>Unfold all lanes</source>
      <translation>Розгорнути всі смуги</translation>
    </message>
    <message>
      <source>Unfold attributes and area</source>
      <translation>Розгорнути атрибути й площу</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Розблокувати</translation>
    </message>
    <message>
      <source>Up and down choose, Enter takes, Esc leaves</source>
      <translation>Угору й вниз – вибір, Enter бере, Esc виходить</translation>
    </message>
    <message>
      <source>Used</source>
      <translation>Ужито</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Посібник користувача</translation>
    </message>
    <message>
      <source>Vehicle and landmark types</source>
      <translation>Типи техніки та орієнтирів</translation>
    </message>
    <message>
      <source>Vehicle classes</source>
      <translation>Класи техніки</translation>
    </message>
    <message>
      <source>Vehicle models</source>
      <translation>Моделі техніки</translation>
    </message>
    <message>
      <source>WHAT TO LOOK FOR</source>
      <translation>НА ЩО ДИВИТИСЯ</translation>
    </message>
    <message>
      <source>What holds after the keyframe on frame {frame}</source>
      <translation>Що діє після ключового кадру на кадрі {frame}</translation>
    </message>
    <message>
      <source>What holds after the keyframe, until the next one</source>
      <translation>Що діє після ключового кадру, до наступного</translation>
    </message>
    <message>
      <source>What is it called?</source>
      <translation>Як це називається?</translation>
    </message>
    <message>
      <source>What it is a kind of</source>
      <translation>До якого виду належить</translation>
    </message>
    <message>
      <source>What its values look like</source>
      <translation>Який вигляд мають його значення</translation>
    </message>
    <message>
      <source>What should be looked at?</source>
      <translation>На що слід поглянути?</translation>
    </message>
    <message>
      <source>What speaks against it</source>
      <translation>Що свідчить проти</translation>
    </message>
    <message>
      <source>What speaks for it</source>
      <translation>Що свідчить за</translation>
    </message>
    <message>
      <source>What tells it apart from above</source>
      <translation>Чим відрізняється згори</translation>
    </message>
    <message>
      <source>What they contradict each other in</source>
      <translation>У чому вони суперечать одне одному</translation>
    </message>
    <message>
      <source>What to look for</source>
      <translation>Ознаки</translation>
    </message>
    <message>
      <source>What to look for, and what it is taken for</source>
      <translation>Ознаки та з чим плутають</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Що знайдено</translation>
    </message>
    <message>
      <source>Where the picture has the keyboard, both would act.</source>
      <translation>Коли клавіатура на зображенні, спрацюють обидві.</translation>
    </message>
    <message>
      <source>Where they disagree, this one is right and keeps its number:</source>
      <translation>Де вони розходяться, правильний цей, і він зберігає номер:</translation>
    </message>
    <message>
      <source>Whether it can be seen on this frame</source>
      <translation>Чи видно це на цьому кадрі</translation>
    </message>
    <message>
      <source>Which attributes are offered; values are never touched</source>
      <translation>Які атрибути пропонуються; значення ніколи не змінюються</translation>
    </message>
    <message>
      <source>Which marks and comments</source>
      <translation>Які позначки й коментарі</translation>
    </message>
    <message>
      <source>Why do you think so? Ctrl+Enter or Esc goes back to the picture</source>
      <translation>Чому ви так вважаєте? Ctrl+Enter або Esc повертає до зображення</translation>
    </message>
    <message>
      <source>Why do you think so? What did you compare?</source>
      <translation>Чому ви так вважаєте? Що ви порівняли?</translation>
    </message>
    <message>
      <source>Width</source>
      <translation>Ширина</translation>
    </message>
    <message>
      <source>Words are searched for in names and notes. All of them must fit; a minus turns one round.
#12 · label:vehicle · type:truck · review:draft · certainty:probable · group:convoy
frame:here · frame:120 · frame:100-200
is: hidden, locked, selected, guess, unreviewed, single, occluded
has: findings, comments, notes, group, identity, alternatives
Words with spaces stand in quotes: group:"north road"</source>
      <translation>Слова шукаються в назвах і нотатках. Мають підходити всі; мінус означає протилежне.
#12 · label:vehicle · type:truck · review:draft · certainty:probable · group:convoy
frame:here · frame:120 · frame:100-200
is: hidden, locked, selected, guess, unreviewed, single, occluded
has: findings, comments, notes, group, identity, alternatives
Слова з пробілами беруть у лапки: group:"north road"</translation>
    </message>
    <message>
      <source>Words of the note, or an author</source>
      <translation>Слова нотатки або автор</translation>
    </message>
    <message>
      <source>Write a page with all keys, to print</source>
      <translation>Записати сторінку з усіма клавішами, для друку</translation>
    </message>
    <message>
      <source>Write all keys to a file for another computer</source>
      <translation>Записати всі клавіші у файл для іншого комп'ютера</translation>
    </message>
    <message>
      <source>Write the note</source>
      <translation>Написати нотатку</translation>
    </message>
    <message>
      <source>Write the report to a file</source>
      <translation>Записати звіт у файл</translation>
    </message>
    <message>
      <source>Writes this project's taxonomy to a JSON file</source>
      <translation>Записує таксономію цього проєкту у файл JSON</translation>
    </message>
    <message>
      <source>Written to “{name}”.</source>
      <translation>Записано в «{name}».</translation>
    </message>
    <message>
      <source>add ▾</source>
      <translation>додати ▾</translation>
    </message>
    <message>
      <source>against it…</source>
      <translation>проти…</translation>
    </message>
    <message>
      <source>all labels</source>
      <translation>усі мітки</translation>
    </message>
    <message>
      <source>and {count} more</source>
      <translation>та ще {count}</translation>
    </message>
    <message>
      <source>angle</source>
      <translation>кут</translation>
    </message>
    <message>
      <source>being checked</source>
      <translation>перевіряється</translation>
    </message>
    <message>
      <source>by hand</source>
      <translation>вручну</translation>
    </message>
    <message>
      <source>camera on {name} · {multiple}×</source>
      <translation>камера на {name} · {multiple}×</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>неможливо визначити</translation>
    </message>
    <message>
      <source>cannot tell ▾</source>
      <translation>неможливо визначити ▾</translation>
    </message>
    <message>
      <source>carried</source>
      <translation>із землею</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>змінено</translation>
    </message>
    <message>
      <source>choose ▾</source>
      <translation>вибрати ▾</translation>
    </message>
    <message>
      <source>clip changed</source>
      <translation>кліп змінено</translation>
    </message>
    <message>
      <source>clip missing</source>
      <translation>кліпу немає</translation>
    </message>
    <message>
      <source>clip unreadable</source>
      <translation>кліп не читається</translation>
    </message>
    <message>
      <source>clip {place} of {count} · {name}</source>
      <translation>кліп {place} з {count} · {name}</translation>
    </message>
    <message>
      <source>covered</source>
      <translation>закрито</translation>
    </message>
    <message>
      <source>cursor {x}, {y} px</source>
      <translation>курсор {x}, {y} px</translation>
    </message>
    <message>
      <source>date</source>
      <translation>дата</translation>
    </message>
    <message>
      <source>detector {name}</source>
      <translation>детектор {name}</translation>
    </message>
    <message>
      <source>done</source>
      <translation>зроблено</translation>
    </message>
    <message>
      <source>done, farther back than Undo reaches</source>
      <translation>зроблено, далі, ніж сягає скасування</translation>
    </message>
    <message>
      <source>drift {bearing}°</source>
      <translation>дрейф {bearing}°</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>порожньо</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>скрізь</translation>
    </message>
    <message>
      <source>fair</source>
      <translation>посередня</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>згорнуто</translation>
    </message>
    <message>
      <source>for it speaks…</source>
      <translation>за…</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>кадр</translation>
    </message>
    <message>
      <source>frame {frame}</source>
      <translation>кадр {frame}</translation>
    </message>
    <message>
      <source>frame-exact · CFR</source>
      <translation>точно до кадру · CFR</translation>
    </message>
    <message>
      <source>frame-exact · VFR</source>
      <translation>точно до кадру · VFR</translation>
    </message>
    <message>
      <source>from a table</source>
      <translation>з таблиці</translation>
    </message>
    <message>
      <source>from here on</source>
      <translation>звідси й далі</translation>
    </message>
    <message>
      <source>from keyframe on</source>
      <translation>від ключового кадру</translation>
    </message>
    <message>
      <source>from – to</source>
      <translation>від – до</translation>
    </message>
    <message>
      <source>good</source>
      <translation>добра</translation>
    </message>
    <message>
      <source>ground</source>
      <translation>земля</translation>
    </message>
    <message>
      <source>guess ◇</source>
      <translation>припущення ◇</translation>
    </message>
    <message>
      <source>held</source>
      <translation>утримується</translation>
    </message>
    <message>
      <source>here ◆</source>
      <translation>тут ◆</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>приховано</translation>
    </message>
    <message>
      <source>import {name}</source>
      <translation>імпорт {name}</translation>
    </message>
    <message>
      <source>in sight</source>
      <translation>видно</translation>
    </message>
    <message>
      <source>in your own words</source>
      <translation>своїми словами</translation>
    </message>
    <message>
      <source>interpolated</source>
      <translation>інтерпольовано</translation>
    </message>
    <message>
      <source>key frame ◆</source>
      <translation>ключовий кадр ◆</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>заблоковано</translation>
    </message>
    <message>
      <source>looked, and it cannot be known</source>
      <translation>хтось дивився, і дізнатися не можна</translation>
    </message>
    <message>
      <source>loop off</source>
      <translation>цикл вимкнено</translation>
    </message>
    <message>
      <source>loop ⟲ {first}–{last}</source>
      <translation>цикл ⟲ {first}–{last}</translation>
    </message>
    <message>
      <source>map object</source>
      <translation>об'єкт на карті</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>немає файлу</translation>
    </message>
    <message>
      <source>moves</source>
      <translation>рух</translation>
    </message>
    <message>
      <source>n/k</source>
      <translation>н/в</translation>
    </message>
    <message>
      <source>no keys</source>
      <translation>без клавіш</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message>
      <source>not assessed</source>
      <translation>не оцінено</translation>
    </message>
    <message>
      <source>not on this frame</source>
      <translation>не на цьому кадрі</translation>
    </message>
    <message>
      <source>not taken</source>
      <translation>не обчислено</translation>
    </message>
    <message>
      <source>not to be seen on this frame</source>
      <translation>не видно на цьому кадрі</translation>
    </message>
    <message>
      <source>not used yet</source>
      <translation>ще не вжито</translation>
    </message>
    <message>
      <source>not while typing</source>
      <translation>не під час введення</translation>
    </message>
    <message>
      <source>number</source>
      <translation>число</translation>
    </message>
    <message>
      <source>one change for all</source>
      <translation>одна зміна для всіх</translation>
    </message>
    <message>
      <source>one frame</source>
      <translation>один кадр</translation>
    </message>
    <message>
      <source>one of several</source>
      <translation>одне з кількох</translation>
    </message>
    <message>
      <source>open</source>
      <translation>розгорнуто</translation>
    </message>
    <message>
      <source>or press it:</source>
      <translation>або натисніть:</translation>
    </message>
    <message>
      <source>picture adjusted</source>
      <translation>зображення змінено</translation>
    </message>
    <message>
      <source>pinned</source>
      <translation>закріплено</translation>
    </message>
    <message>
      <source>place in the picture</source>
      <translation>місце на зображенні</translation>
    </message>
    <message>
      <source>place on earth</source>
      <translation>місце на землі</translation>
    </message>
    <message>
      <source>poor</source>
      <translation>погана</translation>
    </message>
    <message>
      <source>range {first}–{last}</source>
      <translation>діапазон {first}–{last}</translation>
    </message>
    <message>
      <source>reading the clip…</source>
      <translation>читання кліпу…</translation>
    </message>
    <message>
      <source>recent · {side}</source>
      <translation>нещодавнє · {side}</translation>
    </message>
    <message>
      <source>retired</source>
      <translation>застаріле</translation>
    </message>
    <message>
      <source>same as {names}</source>
      <translation>те саме, що {names}</translation>
    </message>
    <message>
      <source>scale</source>
      <translation>шкала</translation>
    </message>
    <message>
      <source>score {score}</source>
      <translation>оцінка {score}</translation>
    </message>
    <message>
      <source>several</source>
      <translation>кілька</translation>
    </message>
    <message>
      <source>several from a table</source>
      <translation>кілька з таблиці</translation>
    </message>
    <message>
      <source>several ▾</source>
      <translation>кілька ▾</translation>
    </message>
    <message>
      <source>since {frame}</source>
      <translation>від {frame}</translation>
    </message>
    <message>
      <source>some of several</source>
      <translation>кілька з багатьох</translation>
    </message>
    <message>
      <source>stands under special protection in war</source>
      <translation>перебуває під особливим захистом під час війни</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>стоїть</translation>
    </message>
    <message>
      <source>take the answer back</source>
      <translation>відкликати відповідь</translation>
    </message>
    <message>
      <source>text</source>
      <translation>текст</translation>
    </message>
    <message>
      <source>the project is here</source>
      <translation>проєкт зараз тут</translation>
    </message>
    <message>
      <source>this frame only</source>
      <translation>лише цей кадр</translation>
    </message>
    <message>
      <source>tracker {name}</source>
      <translation>трекер {name}</translation>
    </message>
    <message>
      <source>undone, and something else done instead</source>
      <translation>скасовано, а замість нього зроблено інше</translation>
    </message>
    <message>
      <source>undone, can be done again</source>
      <translation>скасовано, можна повторити</translation>
    </message>
    <message>
      <source>unknown here</source>
      <translation>тут невідоме</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>не читається</translation>
    </message>
    <message>
      <source>until the next keyframe</source>
      <translation>до наступного ключового кадру</translation>
    </message>
    <message>
      <source>used by 1 track</source>
      <translation>ужито в 1 треку</translation>
    </message>
    <message>
      <source>used by {count} tracks</source>
      <translation>ужито в треках: {count}</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>перевірено</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>ціле число</translation>
    </message>
    <message>
      <source>whole track</source>
      <translation>увесь трек</translation>
    </message>
    <message>
      <source>x</source>
      <translation>x</translation>
    </message>
    <message>
      <source>y</source>
      <translation>y</translation>
    </message>
    <message>
      <source>{area} px²</source>
      <translation>{area} px²</translation>
    </message>
    <message>
      <source>{author}, {time} UTC</source>
      <translation>{author}, {time} UTC</translation>
    </message>
    <message>
      <source>{check}, {count} findings</source>
      <translation>{check}, зауважень: {count}</translation>
    </message>
    <message>
      <source>{colour}: unlike the others for all eyes</source>
      <translation>{colour}: відрізняється від інших для будь-яких очей</translation>
    </message>
    <message>
      <source>{count} TRACKS — {words}</source>
      <translation>ТРЕКИ: {count} — {words}</translation>
    </message>
    <message>
      <source>{count} commands have keys of yours. Shall all of them get their own ones again?</source>
      <translation>Команд із вашими клавішами: {count}. Повернути всім власні?</translation>
    </message>
    <message>
      <source>{count} commands have the keys of “{name}”.</source>
      <translation>Клавіші взято з «{name}», команд: {count}.</translation>
    </message>
    <message>
      <source>{count} corners</source>
      <translation>кутів: {count}</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>правок: {count}</translation>
    </message>
    <message>
      <source>{count} edits are on the clipboard.</source>
      <translation>У буфер обміну скопійовано правок: {count}.</translation>
    </message>
    <message>
      <source>{count} faults so far; the first one is shown.</source>
      <translation>Помилок досі: {count}; показано першу.</translation>
    </message>
    <message>
      <source>{count} frames are selected; click to clear the range</source>
      <translation>Вибрано кадрів: {count}; клацніть, щоб прибрати діапазон</translation>
    </message>
    <message>
      <source>{count} frames, counted from 0</source>
      <translation>кадрів: {count}, лік від 0</translation>
    </message>
    <message>
      <source>{count} key</source>
      <translation>{count} ключ</translation>
    </message>
    <message>
      <source>{count} keyframes</source>
      <translation>ключових кадрів: {count}</translation>
    </message>
    <message>
      <source>{count} keys</source>
      <translation>ключів: {count}</translation>
    </message>
    <message>
      <source>{count} others are not known here.</source>
      <translation>Інших, тут невідомих: {count}.</translation>
    </message>
    <message>
      <source>{count} steps done again.</source>
      <translation>Повторено кроків: {count}.</translation>
    </message>
    <message>
      <source>{count} steps undone.</source>
      <translation>Скасовано кроків: {count}.</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>переглянуто {done} з {total}</translation>
    </message>
    <message>
      <source>{fix}: all {count} of this kind, in one step</source>
      <translation>{fix}: усі такі ({count}), одним кроком</translation>
    </message>
    <message>
      <source>{inner} of {area} px² certain</source>
      <translation>{inner} з {area} px² певно</translation>
    </message>
    <message>
      <source>{key} already means “{title}”.</source>
      <translation>{key} уже означає «{title}».</translation>
    </message>
    <message>
      <source>{name}
frames {first}–{last}</source>
      <translation>{name}
кадри {first}–{last}</translation>
    </message>
    <message>
      <source>{name} (retired)</source>
      <translation>{name} (застаріле)</translation>
    </message>
    <message>
      <source>{name} · not on this frame</source>
      <translation>{name} · не на цьому кадрі</translation>
    </message>
    <message>
      <source>{name}, exactly</source>
      <translation>{name}, точно</translation>
    </message>
    <message>
      <source>{name}: {value}. A double click, or Delete, sets it back.</source>
      <translation>{name}: {value}. Подвійне клацання або Delete повертає типове.</translation>
    </message>
    <message>
      <source>{seconds} s, {count} frames</source>
      <translation>{seconds} с, кадрів: {count}</translation>
    </message>
    <message>
      <source>{shown} of {total} lanes</source>
      <translation>смуг: {shown} з {total}</translation>
    </message>
    <message>
      <source>{side} · retired</source>
      <translation>{side} · застаріле</translation>
    </message>
    <message>
      <source>{source}, a guess</source>
      <translation>{source}, припущення</translation>
    </message>
    <message>
      <source>{source}, accepted</source>
      <translation>{source}, прийнято</translation>
    </message>
    <message>
      <source>{speed} backward</source>
      <translation>{speed} назад</translation>
    </message>
    <message>
      <source>{total} %, {left} % for the others</source>
      <translation>{total} %, {left} % для решти</translation>
    </message>
    <message>
      <source>{total} %, {left} % missing</source>
      <translation>{total} %, бракує {left} %</translation>
    </message>
    <message>
      <source>{total} %, {over} % too much</source>
      <translation>{total} %, {over} % забагато</translation>
    </message>
    <message>
      <source>{track} is right</source>
      <translation>Правильний {track}</translation>
    </message>
    <message>
      <source>{track} · frame {frame}</source>
      <translation>{track} · кадр {frame}</translation>
    </message>
    <message>
      <source>{track}, keyframe {place} of {count}, frame {frame}, then {after}</source>
      <translation>{track}, ключовий кадр {place} з {count}, кадр {frame}, далі {after}</translation>
    </message>
    <message>
      <source>– %</source>
      <translation>– %</translation>
    </message>
    <message>
      <source>“{name}” cannot be read · File &gt; Locate clip…</source>
      <translation>«{name}» не читається · Файл &gt; Знайти кліп…</translation>
    </message>
    <message>
      <source>“{name}” cannot be shown · File &gt; Locate clip…</source>
      <translation>«{name}» не можна показати · Файл &gt; Знайти кліп…</translation>
    </message>
    <message>
      <source>“{name}” has changed · File &gt; Locate clip…</source>
      <translation>«{name}» змінено · Файл &gt; Знайти кліп…</translation>
    </message>
    <message>
      <source>“{name}” is missing · File &gt; Locate clip…</source>
      <translation>«{name}» відсутній · Файл &gt; Знайти кліп…</translation>
    </message>
    <message>
      <source>“{name}” was brought in. Undo takes it back.</source>
      <translation>«{name}» додано. Скасування поверне, як було.</translation>
    </message>
    <message>
      <source>“{word}:” is not known. There are {known}.</source>
      <translation>«{word}:» – невідоме. Є {known}.</translation>
    </message>
    <message>
      <source>“{word}” is not known. After {key}: come {known}.</source>
      <translation>«{word}» – невідоме. Після {key}: ідуть {known}.</translation>
    </message>
  </context>
  <context>
    <name>said</name>
    <message>
      <source>#{number} and #{number_2}</source>
      <translation>#{number} і #{number_2}</translation>
    </message>
    <message>
      <source>A box needs a width and a height greater than 0.</source>
      <translation>Рамці потрібні ширина й висота, більші за 0.</translation>
    </message>
    <message>
      <source>A box takes two corners.</source>
      <translation>Рамка задається двома кутами.</translation>
    </message>
    <message>
      <source>A document must be a JSON object, not {found}.</source>
      <translation>Документ має бути об'єктом JSON, а не {found}.</translation>
    </message>
    <message>
      <source>A fraction, num/den.</source>
      <translation>Дріб, num/den.</translation>
    </message>
    <message>
      <source>A glass beside the mouse that enlarges what is under it. Alt and the wheel change how much.</source>
      <translation>Скельце біля миші, що збільшує те, що під нею. Alt і коліщатко змінюють збільшення.</translation>
    </message>
    <message>
      <source>A hint keeps the mark and lists the track under Findings; else its changed frames wait for review again.</source>
      <translation>Підказка зберігає позначку й показує трек у зауваженнях; інакше його змінені кадри знову чекають на перевірку.</translation>
    </message>
    <message>
      <source>A keyframe cannot be moved before the first frame.</source>
      <translation>Ключовий кадр не можна пересунути перед перший кадр.</translation>
    </message>
    <message>
      <source>A label needs at least one shape to draw with.</source>
      <translation>Мітці потрібна принаймні одна фігура, щоб малювати.</translation>
    </message>
    <message>
      <source>A label's key is one of the digits 0 to 9.</source>
      <translation>Клавіша мітки – одна з цифр від 0 до 9.</translation>
    </message>
    <message>
      <source>A machine set these keyframes. They stay marked as guesses, here and in exports, until a person has looked at them and accepts them.</source>
      <translation>Ці ключові кадри поставила машина. Вони лишаються позначеними як припущення, тут і в експорті, доки людина не перегляне й не прийме їх.</translation>
    </message>
    <message>
      <source>A mark cannot stand before the first frame.</source>
      <translation>Позначка не може стояти перед першим кадром.</translation>
    </message>
    <message>
      <source>A plume begins with how many vertices and points it has.</source>
      <translation>Шлейф починається з кількості його вершин і точок.</translation>
    </message>
    <message>
      <source>A plume has more or fewer coordinates than vertices and points.</source>
      <translation>Координат у шлейфі більше або менше, ніж вершин і точок.</translation>
    </message>
    <message>
      <source>A plume that drifts needs the source that it drifts from.</source>
      <translation>Шлейфу, що дрейфує, потрібне джерело, від якого він дрейфує.</translation>
    </message>
    <message>
      <source>A plume without an inner edge says null there.</source>
      <translation>Шлейф без внутрішнього краю містить там null.</translation>
    </message>
    <message>
      <source>A point takes one place.</source>
      <translation>Точка задається одним місцем.</translation>
    </message>
    <message>
      <source>A point takes two numbers, not {len}.</source>
      <translation>Точка задається двома числами, а не {len}.</translation>
    </message>
    <message>
      <source>A project cannot be without its facts or its taxonomy.</source>
      <translation>Проєкт не може бути без своїх даних чи таксономії.</translation>
    </message>
    <message>
      <source>A reader of the export sees that somebody disagrees, but not with what. A comment on the track (C) or a note says it.</source>
      <translation>Читач експорту бачить, що хтось не згоден, але не з чим. Про це скаже коментар до треку (C) або нотатка.</translation>
    </message>
    <message>
      <source>A region has more or fewer coordinates than its rings have vertices.</source>
      <translation>Координат в області більше або менше, ніж вершин у її кільцях.</translation>
    </message>
    <message>
      <source>A region takes at least one outer edge.</source>
      <translation>Області потрібен принаймні один зовнішній край.</translation>
    </message>
    <message>
      <source>A ring of a region is either an outer edge or a hole.</source>
      <translation>Кільце області – це або зовнішній край, або отвір.</translation>
    </message>
    <message>
      <source>A rotated box needs a width and a height greater than 0.</source>
      <translation>Повернутій рамці потрібні ширина й висота, більші за 0.</translation>
    </message>
    <message>
      <source>A rotated box takes its axis and a place on its side.</source>
      <translation>Повернута рамка задається віссю й місцем на її боці.</translation>
    </message>
    <message>
      <source>A stored keyframe is damaged: {error}.</source>
      <translation>Збережений ключовий кадр пошкоджено: {error}.</translation>
    </message>
    <message>
      <source>A stored track is damaged: its {name} is “{get}”.</source>
      <translation>Збережений трек пошкоджено: його {name} – «{get}».</translation>
    </message>
    <message>
      <source>A stored track is damaged: {error}.</source>
      <translation>Збережений трек пошкоджено: {error}.</translation>
    </message>
    <message>
      <source>A stretch of a few hidden frames is mostly a slip: one frame of a tracker that lost it, or O pressed a frame too late. Shown there, it is interpolated.</source>
      <translation>Відтинок із кількох прихованих кадрів – здебільшого недогляд: трекер загубив об'єкт на один кадр або O натиснуто на кадр пізніше. Якщо показати там, він інтерполюється.</translation>
    </message>
    <message>
      <source>A track without a keyframe says nothing about any frame.</source>
      <translation>Трек без ключових кадрів нічого не каже про жоден кадр.</translation>
    </message>
    <message>
      <source>A track without keyframes cannot be merged.</source>
      <translation>Трек без ключових кадрів не можна об'єднати.</translation>
    </message>
    <message>
      <source>A {title} has a coordinate that is not a finite number.</source>
      <translation>Фігура «{title}» має координату, що не є скінченним числом.</translation>
    </message>
    <message>
      <source>A {title} takes {count} numbers, not {values}.</source>
      <translation>Фігура «{title}» потребує чисел: {count}, а не {values}.</translation>
    </message>
    <message>
      <source>A {what} takes at least {fewest} vertices of two numbers each.</source>
      <translation>Фігура «{what}» потребує вершин: принаймні {fewest}, по два числа кожна.</translation>
    </message>
    <message>
      <source>About Hovermark</source>
      <translation>Про Hovermark</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Прийняти</translation>
    </message>
    <message>
      <source>Accept the machine's keyframes</source>
      <translation>Прийняти ключові кадри машини</translation>
    </message>
    <message>
      <source>Accept {len} tracks</source>
      <translation>Прийняти треки: {len}</translation>
    </message>
    <message>
      <source>Accept {what} of {}</source>
      <translation>Прийняти {what} у {}</translation>
    </message>
    <message>
      <source>Across a cut</source>
      <translation>Через монтажний стик</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Add area</source>
      <translation>Додати ділянку</translation>
    </message>
    <message>
      <source>Add area: outline what to add to the selected shape</source>
      <translation>Додати ділянку: обведіть, що додати до вибраної фігури</translation>
    </message>
    <message>
      <source>Add clip {name}</source>
      <translation>Додати кліп {name}</translation>
    </message>
    <message>
      <source>Add clips to the project</source>
      <translation>Додати кліпи до проєкту</translation>
    </message>
    <message>
      <source>Add clips…</source>
      <translation>Додати кліпи…</translation>
    </message>
    <message>
      <source>Add keyframe to</source>
      <translation>Додати ключовий кадр до</translation>
    </message>
    <message>
      <source>Add to the taxonomy</source>
      <translation>Додати до таксономії</translation>
    </message>
    <message>
      <source>Add to the taxonomy from a file…</source>
      <translation>Додати до таксономії з файлу…</translation>
    </message>
    <message>
      <source>Add {len} keyframes to {}</source>
      <translation>Додати ключові кадри ({len}) до {}</translation>
    </message>
    <message>
      <source>Add {taxonomy_track}</source>
      <translation>Додати {taxonomy_track}</translation>
    </message>
    <message>
      <source>Address, person, or both:</source>
      <translation>Адреса, особа або і те, і те:</translation>
    </message>
    <message>
      <source>Adjust</source>
      <translation>Підлаштувати</translation>
    </message>
    <message>
      <source>Adjust {len} shapes</source>
      <translation>Підлаштувати фігури: {len}</translation>
    </message>
    <message>
      <source>Adjust {role} {handle_1} of {len}: {size} · {KEYS_HINT}</source>
      <translation>Підлаштувати: {role} {handle_1} з {len}: {size} · {KEYS_HINT}</translation>
    </message>
    <message>
      <source>Adjust: {size} · {KEYS_HINT}</source>
      <translation>Підлаштувати: {size} · {KEYS_HINT}</translation>
    </message>
    <message>
      <source>After Shift+R or Shift+A the next unreviewed track is shown at once.</source>
      <translation>Після Shift+R або Shift+A одразу показується наступний непереглянутий трек.</translation>
    </message>
    <message>
      <source>After drawing a shape</source>
      <translation>Після малювання фігури</translation>
    </message>
    <message>
      <source>After frame {frame} {SAID_after}.</source>
      <translation>Після кадру {frame} {SAID_after}.</translation>
    </message>
    <message>
      <source>After this keyframe</source>
      <translation>Після цього ключового кадру</translation>
    </message>
    <message>
      <source>After {count} keyframes: {value}</source>
      <translation>Після ключових кадрів ({count}): {value}</translation>
    </message>
    <message>
      <source>After {len} keyframes of {}: {value}</source>
      <translation>Після ключових кадрів ({len}) у {}: {value}</translation>
    </message>
    <message>
      <source>After: {after}</source>
      <translation>Далі: {after}</translation>
    </message>
    <message>
      <source>All colours</source>
      <translation>Усі кольори</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Усі файли</translation>
    </message>
    <message>
      <source>Allow a larger deviation.</source>
      <translation>Дозвольте більше відхилення.</translation>
    </message>
    <message>
      <source>Almost the same twice</source>
      <translation>Майже те саме двічі</translation>
    </message>
    <message>
      <source>Alt</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Alt+,</source>
      <translation>Alt+,</translation>
    </message>
    <message>
      <source>Alt+.</source>
      <translation>Alt+.</translation>
    </message>
    <message>
      <source>Alt+PgDown stops at</source>
      <translation>Зупинки для Alt+PgDown</translation>
    </message>
    <message>
      <source>Alt+[</source>
      <translation>Alt+[</translation>
    </message>
    <message>
      <source>Alt+]</source>
      <translation>Alt+]</translation>
    </message>
    <message>
      <source>Alt+{digit}</source>
      <translation>Alt+{digit}</translation>
    </message>
    <message>
      <source>An alternative's share must be 0 to 100 percent.</source>
      <translation>Частка альтернативи має бути від 0 до 100 відсотків.</translation>
    </message>
    <message>
      <source>An attribute that points into a table cannot be added here.</source>
      <translation>Атрибут, що посилається на таблицю, тут додати не можна.</translation>
    </message>
    <message>
      <source>An ellipse needs radii greater than 0.</source>
      <translation>Еліпсу потрібні радіуси, більші за 0.</translation>
    </message>
    <message>
      <source>An ellipse takes two corners of the box around it.</source>
      <translation>Еліпс задається двома кутами рамки навколо нього.</translation>
    </message>
    <message>
      <source>An entry cannot belong to itself.</source>
      <translation>Запис не може належати сам собі.</translation>
    </message>
    <message>
      <source>An error cannot be set aside: it cannot be right.</source>
      <translation>Помилку не можна відкласти: вона не може бути правильною.</translation>
    </message>
    <message>
      <source>And more.</source>
      <translation>І ще.</translation>
    </message>
    <message>
      <source>Annotations</source>
      <translation>Анотації</translation>
    </message>
    <message>
      <source>Annotations and frame numbers are not affected.</source>
      <translation>Анотації й номери кадрів не зачеплено.</translation>
    </message>
    <message>
      <source>Another file</source>
      <translation>Інший файл</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Площа</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Attribute</source>
      <translation>Атрибут</translation>
    </message>
    <message>
      <source>Attribute id to value. not_assessed: nobody looked; indeterminate: looked at, cannot tell.</source>
      <translation>Ідентифікатор атрибута до значення. not_assessed: ніхто не дивився; indeterminate: дивилися, визначити неможливо.</translation>
    </message>
    <message>
      <source>Attributes and area below the lane</source>
      <translation>Атрибути й площа під смугою</translation>
    </message>
    <message>
      <source>Back 10 frames</source>
      <translation>Назад на 10 кадрів</translation>
    </message>
    <message>
      <source>Back 100 frames</source>
      <translation>Назад на 100 кадрів</translation>
    </message>
    <message>
      <source>Back 100 frames, into the range</source>
      <translation>Назад на 100 кадрів, у діапазон</translation>
    </message>
    <message>
      <source>Back to draft</source>
      <translation>Повернути до чернетки</translation>
    </message>
    <message>
      <source>Before it:</source>
      <translation>Перед тим:</translation>
    </message>
    <message>
      <source>Begin at the clicked vertex</source>
      <translation>Почати з клацнутої вершини</translation>
    </message>
    <message>
      <source>Begin on frame {frame}</source>
      <translation>Почати на кадрі {frame}</translation>
    </message>
    <message>
      <source>Begin the track here</source>
      <translation>Почати трек тут</translation>
    </message>
    <message>
      <source>Begin {} at vertex</source>
      <translation>Почати {} з вершини</translation>
    </message>
    <message>
      <source>Begin {} on frame {frame}</source>
      <translation>Почати {} на кадрі {frame}</translation>
    </message>
    <message>
      <source>Belongs to no clip</source>
      <translation>Не належить жодному кліпу</translation>
    </message>
    <message>
      <source>Below 100 % the picture shows through them. What is selected never fades wholly.</source>
      <translation>Нижче 100 % крізь них видно зображення. Вибране ніколи не зникає повністю.</translation>
    </message>
    <message>
      <source>Between two keyframes it grows or shrinks far quicker than before and after. Look whether the shape on that frame is drawn around the same thing.</source>
      <translation>Між двома ключовими кадрами він росте або зменшується значно швидше, ніж до і після. Перевірте, чи фігура на тому кадрі обводить той самий об'єкт.</translation>
    </message>
    <message>
      <source>Between two keyframes it moves far quicker than before and after, and other things do not: perhaps another thing was taken for it, or a keyframe slipped. Split the track there, or move the keyframe.</source>
      <translation>Між двома ключовими кадрами він рухається значно швидше, ніж до і після, а інші об'єкти – ні: можливо, за нього прийнято інший об'єкт або ключовий кадр збився. Розріжте трек там або пересуньте ключовий кадр.</translation>
    </message>
    <message>
      <source>Blue only</source>
      <translation>Лише синій</translation>
    </message>
    <message>
      <source>Box</source>
      <translation>Рамка</translation>
    </message>
    <message>
      <source>Brighter picture</source>
      <translation>Яскравіше зображення</translation>
    </message>
    <message>
      <source>Brightness</source>
      <translation>Яскравість</translation>
    </message>
    <message>
      <source>Brightness only</source>
      <translation>Лише яскравість</translation>
    </message>
    <message>
      <source>Brush</source>
      <translation>Пензель</translation>
    </message>
    <message>
      <source>Brush: paint what is part of it</source>
      <translation>Пензель: зафарбуйте те, що є частиною об'єкта</translation>
    </message>
    <message>
      <source>By how many frames? Below 0 is earlier.</source>
      <translation>На скільки кадрів? Нижче 0 – раніше.</translation>
    </message>
    <message>
      <source>Call it {OWN_PREFIX_new_id}.</source>
      <translation>Назвіть його {OWN_PREFIX_new_id}.</translation>
    </message>
    <message>
      <source>Cancel, or select nothing</source>
      <translation>Скасувати або зняти вибір</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Не читається</translation>
    </message>
    <message>
      <source>Carry with the ground</source>
      <translation>Нести із землею</translation>
    </message>
    <message>
      <source>Carry {} with the ground from frame {}</source>
      <translation>Нести {} із землею від кадру {}</translation>
    </message>
    <message>
      <source>Certainty: {listed}</source>
      <translation>Певність: {listed}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Змінити</translation>
    </message>
    <message>
      <source>Change it and try again.</source>
      <translation>Змініть це й спробуйте ще раз.</translation>
    </message>
    <message>
      <source>Change the label to number {digit}</source>
      <translation>Змінити мітку на номер {digit}</translation>
    </message>
    <message>
      <source>Change what holds after this keyframe</source>
      <translation>Змінити, що діє після цього ключового кадру</translation>
    </message>
    <message>
      <source>Changed shortcuts</source>
      <translation>Змінені сполучення клавіш</translation>
    </message>
    <message>
      <source>Changed since review</source>
      <translation>Змінено після перевірки</translation>
    </message>
    <message>
      <source>Channel</source>
      <translation>Канал</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Перевірити</translation>
    </message>
    <message>
      <source>Check every frame number of this clip</source>
      <translation>Перевірити кожен номер кадру цього кліпу</translation>
    </message>
    <message>
      <source>Check every frame of {name}</source>
      <translation>Перевірити кожен кадр {name}</translation>
    </message>
    <message>
      <source>Check its permissions.</source>
      <translation>Перевірте права доступу до нього.</translation>
    </message>
    <message>
      <source>Check that it is the original recording and was copied completely.</source>
      <translation>Перевірте, чи це оригінальний запис і чи скопійовано його повністю.</translation>
    </message>
    <message>
      <source>Check the drive and do it again.</source>
      <translation>Перевірте диск і зробіть це ще раз.</translation>
    </message>
    <message>
      <source>Check the drive and the rights.</source>
      <translation>Перевірте диск і права.</translation>
    </message>
    <message>
      <source>Check the keyframes that were set before.</source>
      <translation>Перевірте ключові кадри, поставлені раніше.</translation>
    </message>
    <message>
      <source>Check the rights, or save a copy elsewhere.</source>
      <translation>Перевірте права або збережіть копію в іншому місці.</translation>
    </message>
    <message>
      <source>Check {name}</source>
      <translation>Перевірити {name}</translation>
    </message>
    <message>
      <source>Choose a .hovermark file.</source>
      <translation>Виберіть файл .hovermark.</translation>
    </message>
    <message>
      <source>Choose a file inside it.</source>
      <translation>Виберіть файл у ній.</translation>
    </message>
    <message>
      <source>Choose another digit, or take it from there.</source>
      <translation>Виберіть іншу цифру або заберіть її звідти.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Виберіть інший файл.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>Виберіть іншу теку.</translation>
    </message>
    <message>
      <source>Choose another label to merge into.</source>
      <translation>Виберіть іншу мітку, з якою об'єднати.</translation>
    </message>
    <message>
      <source>Choose another name for the still.</source>
      <translation>Виберіть іншу назву для знімка.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Виберіть іншу назву.</translation>
    </message>
    <message>
      <source>Choose another place, or free some space.</source>
      <translation>Виберіть інше місце або звільніть трохи простору.</translation>
    </message>
    <message>
      <source>Choose one of {id_for_each_in_FORMATS}.</source>
      <translation>Виберіть одне з: {id_for_each_in_FORMATS}.</translation>
    </message>
    <message>
      <source>Choose the profile…</source>
      <translation>Вибрати профіль…</translation>
    </message>
    <message>
      <source>Choose the vehicle type…</source>
      <translation>Вибрати тип техніки…</translation>
    </message>
    <message>
      <source>Choose the video file.</source>
      <translation>Виберіть відеофайл.</translation>
    </message>
    <message>
      <source>Clear it</source>
      <translation>Очистити</translation>
    </message>
    <message>
      <source>Clear the range</source>
      <translation>Прибрати діапазон</translation>
    </message>
    <message>
      <source>Clear the value</source>
      <translation>Очистити значення</translation>
    </message>
    <message>
      <source>Clear {about} of {taxonomy_track}</source>
      <translation>Очистити {about} у {taxonomy_track}</translation>
    </message>
    <message>
      <source>Click a vertex of an outline on one of its keyframes; then this makes it the first one.</source>
      <translation>Клацніть вершину контуру на одному з його ключових кадрів; тоді це зробить її першою.</translation>
    </message>
    <message>
      <source>Clip to the picture</source>
      <translation>Обрізати за краєм зображення</translation>
    </message>
    <message>
      <source>Clip {taxonomy_track} to the picture</source>
      <translation>Обрізати {taxonomy_track} за краєм зображення</translation>
    </message>
    <message>
      <source>Clips and projects</source>
      <translation>Кліпи та проєкти</translation>
    </message>
    <message>
      <source>Close it there, or save a copy and work in that.</source>
      <translation>Закрийте його там або збережіть копію й працюйте в ній.</translation>
    </message>
    <message>
      <source>Close project</source>
      <translation>Закрити проєкт</translation>
    </message>
    <message>
      <source>Close that program and do it again.</source>
      <translation>Закрийте ту програму й зробіть це ще раз.</translation>
    </message>
    <message>
      <source>Comment here</source>
      <translation>Коментар тут</translation>
    </message>
    <message>
      <source>Compare two vehicle types…</source>
      <translation>Порівняти два типи техніки…</translation>
    </message>
    <message>
      <source>Conflict</source>
      <translation>Суперечність</translation>
    </message>
    <message>
      <source>Contested without a reason</source>
      <translation>Оскаржено без підстави</translation>
    </message>
    <message>
      <source>Contrast</source>
      <translation>Контраст</translation>
    </message>
    <message>
      <source>Convert</source>
      <translation>Перетворити</translation>
    </message>
    <message>
      <source>Convert to {lower}</source>
      <translation>Перетворити на: {lower}</translation>
    </message>
    <message>
      <source>Convert to {name}</source>
      <translation>Перетворити на: {name}</translation>
    </message>
    <message>
      <source>Copied {what}. Ctrl+V pastes the shape, Ctrl+Alt+V the whole track.</source>
      <translation>Скопійовано: {what}. Ctrl+V вставляє фігуру, Ctrl+Alt+V – увесь трек.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копіювати</translation>
    </message>
    <message>
      <source>Copy it again from the recorder or the sender.</source>
      <translation>Скопіюйте його ще раз із записувача або від відправника.</translation>
    </message>
    <message>
      <source>Copy to the next frame, and go there</source>
      <translation>Копіювати на наступний кадр і перейти туди</translation>
    </message>
    <message>
      <source>Copy {len} tracks to frame {frame}</source>
      <translation>Копіювати треки ({len}) на кадр {frame}</translation>
    </message>
    <message>
      <source>Copy {name} to frame {frame}</source>
      <translation>Копіювати {name} на кадр {frame}</translation>
    </message>
    <message>
      <source>Copy {} from frame {frame} to {target}</source>
      <translation>Копіювати {} з кадру {frame} на {target}</translation>
    </message>
    <message>
      <source>Correct the file and try again.</source>
      <translation>Виправте файл і спробуйте ще раз.</translation>
    </message>
    <message>
      <source>Counting the frames of {name}</source>
      <translation>Підрахунок кадрів {name}</translation>
    </message>
    <message>
      <source>Covered</source>
      <translation>Закрито</translation>
    </message>
    <message>
      <source>Covered by something, or in full view</source>
      <translation>Чимось закрито чи видно повністю</translation>
    </message>
    <message>
      <source>Create project</source>
      <translation>Створити проєкт</translation>
    </message>
    <message>
      <source>Ctrl step</source>
      <translation>Крок Ctrl</translation>
    </message>
    <message>
      <source>Ctrl++</source>
      <translation>Ctrl++</translation>
    </message>
    <message>
      <source>Ctrl+,</source>
      <translation>Ctrl+,</translation>
    </message>
    <message>
      <source>Ctrl+-</source>
      <translation>Ctrl+-</translation>
    </message>
    <message>
      <source>Ctrl+0</source>
      <translation>Ctrl+0</translation>
    </message>
    <message>
      <source>Ctrl+1</source>
      <translation>Ctrl+1</translation>
    </message>
    <message>
      <source>Ctrl+=</source>
      <translation>Ctrl+=</translation>
    </message>
    <message>
      <source>Ctrl+C copies what is selected, then Ctrl+V pastes it.</source>
      <translation>Ctrl+C копіює вибране, тоді Ctrl+V вставляє його.</translation>
    </message>
    <message>
      <source>Ctrl+[</source>
      <translation>Ctrl+[</translation>
    </message>
    <message>
      <source>Ctrl+]</source>
      <translation>Ctrl+]</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Вирізати</translation>
    </message>
    <message>
      <source>Cut area</source>
      <translation>Вирізати ділянку</translation>
    </message>
    <message>
      <source>Cut area: outline what to cut out of the selected shape</source>
      <translation>Вирізати ділянку: обведіть, що вирізати з вибраної фігури</translation>
    </message>
    <message>
      <source>Cut from {name}</source>
      <translation>Вирізати з {name}</translation>
    </message>
    <message>
      <source>Cut the other selected shapes out</source>
      <translation>Вирізати інші вибрані фігури</translation>
    </message>
    <message>
      <source>Cut {len} shapes out of {name}</source>
      <translation>Вирізати фігури ({len}) з {name}</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Темна</translation>
    </message>
    <message>
      <source>Dark suits long hours on dim footage; light suits bright rooms and printing.</source>
      <translation>Темна підходить для довгої роботи з темною зйомкою; світла – для яскравих кімнат і друку.</translation>
    </message>
    <message>
      <source>Darker picture</source>
      <translation>Темніше зображення</translation>
    </message>
    <message>
      <source>Del</source>
      <translation>Del</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Видалити</translation>
    </message>
    <message>
      <source>Delete in the range</source>
      <translation>Видалити в діапазоні</translation>
    </message>
    <message>
      <source>Delete in the selected range</source>
      <translation>Видалити у вибраному діапазоні</translation>
    </message>
    <message>
      <source>Delete keyframe</source>
      <translation>Видалити ключовий кадр</translation>
    </message>
    <message>
      <source>Delete on this frame only</source>
      <translation>Видалити лише на цьому кадрі</translation>
    </message>
    <message>
      <source>Delete the duplicate</source>
      <translation>Видалити дублікат</translation>
    </message>
    <message>
      <source>Delete the later one</source>
      <translation>Видалити пізніший</translation>
    </message>
    <message>
      <source>Delete the rest</source>
      <translation>Видалити решту</translation>
    </message>
    <message>
      <source>Delete the rest of the track</source>
      <translation>Видалити решту треку</translation>
    </message>
    <message>
      <source>Delete the track</source>
      <translation>Видалити трек</translation>
    </message>
    <message>
      <source>Delete the whole track</source>
      <translation>Видалити весь трек</translation>
    </message>
    <message>
      <source>Delete the whole track instead.</source>
      <translation>Натомість видаліть увесь трек.</translation>
    </message>
    <message>
      <source>Delete this keyframe</source>
      <translation>Видалити цей ключовий кадр</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>Видалити {name}</translation>
    </message>
    <message>
      <source>Delete {name}, all of it {where}</source>
      <translation>Видалити {name} цілком, {where}</translation>
    </message>
    <message>
      <source>Delete {} {where}</source>
      <translation>Видалити {} {where}</translation>
    </message>
    <message>
      <source>Describe the plume {name}</source>
      <translation>Описати шлейф {name}</translation>
    </message>
    <message>
      <source>Difference to the previous frame</source>
      <translation>Різниця з попереднім кадром</translation>
    </message>
    <message>
      <source>Do it again.</source>
      <translation>Зробіть це ще раз.</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>Не зберігати</translation>
    </message>
    <message>
      <source>Done again: {title}</source>
      <translation>Повторено: {title}</translation>
    </message>
    <message>
      <source>Done for {len} of {len_2} tracks. {what}</source>
      <translation>Зроблено для треків: {len} з {len_2}. {what}</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Вниз</translation>
    </message>
    <message>
      <source>Drag the vertex · Ctrl+Shift-click or Delete takes it away · double-click an edge adds one</source>
      <translation>Перетягніть вершину · Ctrl+Shift-клацання або Delete прибирає її · подвійне клацання на краю додає</translation>
    </message>
    <message>
      <source>Drag to move · Esc cancels</source>
      <translation>Перетягніть, щоб пересунути · Esc скасовує</translation>
    </message>
    <message>
      <source>Drag to move · Shift keeps to one direction · Esc cancels</source>
      <translation>Перетягніть, щоб пересунути · Shift тримає один напрямок · Esc скасовує</translation>
    </message>
    <message>
      <source>Drag to resize · Shift keeps the ratio · Esc cancels</source>
      <translation>Перетягніть, щоб змінити розмір · Shift зберігає пропорції · Esc скасовує</translation>
    </message>
    <message>
      <source>Drag to select several · Esc cancels</source>
      <translation>Перетягніть, щоб вибрати кілька · Esc скасовує</translation>
    </message>
    <message>
      <source>Drag to turn · Shift turns in steps of 15° · Esc cancels</source>
      <translation>Перетягніть, щоб повернути · Shift повертає кроками по 15° · Esc скасовує</translation>
    </message>
    <message>
      <source>Drag to where the smoke comes from · Ctrl+Shift-click or Delete takes source and drift away</source>
      <translation>Перетягніть туди, звідки йде дим · Ctrl+Shift-клацання або Delete прибирає джерело й дрейф</translation>
    </message>
    <message>
      <source>Drag to where the smoke drifts to · Ctrl+Shift-click or Delete takes the drift away</source>
      <translation>Перетягніть туди, куди дрейфує дим · Ctrl+Shift-клацання або Delete прибирає дрейф</translation>
    </message>
    <message>
      <source>Draw again with the last tool and label</source>
      <translation>Знову малювати останнім інструментом і міткою</translation>
    </message>
    <message>
      <source>Draw along the clip</source>
      <translation>Малювати вздовж кліпу</translation>
    </message>
    <message>
      <source>Draw it on this frame first.</source>
      <translation>Спершу намалюйте це на цьому кадрі.</translation>
    </message>
    <message>
      <source>Draw label number {digit}</source>
      <translation>Малювати мітку номер {digit}</translation>
    </message>
    <message>
      <source>Draw or adjust by keys</source>
      <translation>Малювати чи підлаштувати клавішами</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Малювання</translation>
    </message>
    <message>
      <source>Drawing along is off.</source>
      <translation>Малювання вздовж вимкнено.</translation>
    </message>
    <message>
      <source>Drawn twice</source>
      <translation>Намальовано двічі</translation>
    </message>
    <message>
      <source>Drop them</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Drop {count} of {total} keyframes?</source>
      <translation>Вилучити ключові кадри: {count} з {total}?</translation>
    </message>
    <message>
      <source>Drop {what} of {name}</source>
      <translation>Вилучити {what} у {name}</translation>
    </message>
    <message>
      <source>Each edge of a plume takes at least {FEWEST} vertices.</source>
      <translation>Кожен край шлейфу потребує вершин: принаймні {FEWEST}.</translation>
    </message>
    <message>
      <source>Each shape is the same track’s next keyframe, {frames} frames on. A label’s digit begins another track.</source>
      <translation>Кожна фігура – наступний ключовий кадр того самого треку, через {frames} кадр. Цифра мітки починає інший трек.</translation>
    </message>
    <message>
      <source>Each shape you draw is the next keyframe of the same track, and the clip goes on by itself.</source>
      <translation>Кожна намальована фігура – наступний ключовий кадр того самого треку, а кліп сам іде далі.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Правка</translation>
    </message>
    <message>
      <source>Edit labels, attributes and types…</source>
      <translation>Редагувати мітки, атрибути й типи…</translation>
    </message>
    <message>
      <source>Edits of the same thing cannot be done as one step.</source>
      <translation>Кілька правок того самого не можна зробити одним кроком.</translation>
    </message>
    <message>
      <source>Ellipse</source>
      <translation>Еліпс</translation>
    </message>
    <message>
      <source>End</source>
      <translation>End</translation>
    </message>
    <message>
      <source>End of a track</source>
      <translation>Кінець треку</translation>
    </message>
    <message>
      <source>End on frame {frame}</source>
      <translation>Закінчити на кадрі {frame}</translation>
    </message>
    <message>
      <source>End the track here</source>
      <translation>Закінчити трек тут</translation>
    </message>
    <message>
      <source>End {} on frame {frame}</source>
      <translation>Закінчити {} на кадрі {frame}</translation>
    </message>
    <message>
      <source>Ends on its only keyframe</source>
      <translation>Закінчується на єдиному ключовому кадрі</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Enlarges the text of the whole window, and with it buttons, rows and handles.</source>
      <translation>Збільшує текст усього вікна, а з ним кнопки, рядки й маркери.</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Запис</translation>
    </message>
    <message>
      <source>Eraser</source>
      <translation>Гумка</translation>
    </message>
    <message>
      <source>Eraser: drag over what is not part of it</source>
      <translation>Гумка: ведіть по тому, що не є частиною об'єкта</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Every frame after this one has objects.</source>
      <translation>На кожному кадрі після цього є об'єкти.</translation>
    </message>
    <message>
      <source>Every frame before this one has objects.</source>
      <translation>На кожному кадрі до цього є об'єкти.</translation>
    </message>
    <message>
      <source>Every frame of “{name}” was decoded: all frame numbers are right.</source>
      <translation>Кожен кадр «{name}» декодовано: усі номери кадрів правильні.</translation>
    </message>
    <message>
      <source>Every keyframe of #{number} is needed within {tolerance_px} px.</source>
      <translation>Для точності {tolerance_px} px потрібен кожен ключовий кадр #{number}.</translation>
    </message>
    <message>
      <source>Every ring of a region takes at least {FEWEST} vertices.</source>
      <translation>Кожне кільце області потребує вершин: принаймні {FEWEST}.</translation>
    </message>
    <message>
      <source>Everything has been reviewed.</source>
      <translation>Усе переглянуто.</translation>
    </message>
    <message>
      <source>Everything you do is saved in “{project}”.</source>
      <translation>Усе, що ви робите, зберігається в «{project}».</translation>
    </message>
    <message>
      <source>Expected </source>
      <translation>Expected </translation>
    </message>
    <message>
      <source>Expected `(.+?)`, got </source>
      <translation>Expected `(.+?)`, got </translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експорт</translation>
    </message>
    <message>
      <source>Export JSON…</source>
      <translation>Експортувати JSON…</translation>
    </message>
    <message>
      <source>Export as JSON</source>
      <translation>Експортувати як JSON</translation>
    </message>
    <message>
      <source>Export {name}</source>
      <translation>Експортувати {name}</translation>
    </message>
    <message>
      <source>Extend</source>
      <translation>Подовжити</translation>
    </message>
    <message>
      <source>Extend the end to here</source>
      <translation>Подовжити кінець досюди</translation>
    </message>
    <message>
      <source>Extend the start to here</source>
      <translation>Подовжити початок досюди</translation>
    </message>
    <message>
      <source>Extend {} to frame {last}</source>
      <translation>Подовжити {} до кадру {last}</translation>
    </message>
    <message>
      <source>Extend {} to frames {first} to {last}</source>
      <translation>Подовжити {} на кадри {first}–{last}</translation>
    </message>
    <message>
      <source>Fainter annotations</source>
      <translation>Слабші анотації</translation>
    </message>
    <message>
      <source>Far between keyframes</source>
      <translation>Далеко між ключовими кадрами</translation>
    </message>
    <message>
      <source>Faster</source>
      <translation>Швидше</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Find cuts in {name}</source>
      <translation>Знайти монтажні стики в {name}</translation>
    </message>
    <message>
      <source>Find in the list of tracks</source>
      <translation>Знайти у списку треків</translation>
    </message>
    <message>
      <source>Find the cuts of this clip</source>
      <translation>Знайти монтажні стики цього кліпу</translation>
    </message>
    <message>
      <source>Find {name} at {path}</source>
      <translation>Знайти {name} за шляхом {path}</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Зауваження</translation>
    </message>
    <message>
      <source>Findings…</source>
      <translation>Зауваження…</translation>
    </message>
    <message>
      <source>Finish the shape, or begin one by keys</source>
      <translation>Завершити фігуру або почати її клавішами</translation>
    </message>
    <message>
      <source>Finisher</source>
      <translation>Завершувач</translation>
    </message>
    <message>
      <source>First frame</source>
      <translation>Перший кадр</translation>
    </message>
    <message>
      <source>Fit the picture</source>
      <translation>Умістити зображення</translation>
    </message>
    <message>
      <source>Fix this finding</source>
      <translation>Виправити це зауваження</translation>
    </message>
    <message>
      <source>Folded groups</source>
      <translation>Згорнуті групи</translation>
    </message>
    <message>
      <source>For how many frames from here? (+30, -30)</source>
      <translation>На скільки кадрів звідси? (+30, -30)</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Формат</translation>
    </message>
    <message>
      <source>Forward 10 frames</source>
      <translation>Вперед на 10 кадрів</translation>
    </message>
    <message>
      <source>Forward 100 frames</source>
      <translation>Вперед на 100 кадрів</translation>
    </message>
    <message>
      <source>Forward 100 frames, into the range</source>
      <translation>Вперед на 100 кадрів, у діапазон</translation>
    </message>
    <message>
      <source>Found last with the search</source>
      <translation>Останнє знайдене пошуком</translation>
    </message>
    <message>
      <source>Frame number from 0, in the order a plain decode writes.</source>
      <translation>Номер кадру від 0, у порядку звичайного декодування.</translation>
    </message>
    <message>
      <source>Frame or time (1237, 00:41.233, 41.2s, +30, -2s):</source>
      <translation>Кадр або час (1237, 00:41.233, 41.2s, +30, -2s):</translation>
    </message>
    <message>
      <source>Frame times</source>
      <translation>Час кадрів</translation>
    </message>
    <message>
      <source>Frame with objects</source>
      <translation>Кадр з об'єктами</translation>
    </message>
    <message>
      <source>Frame without objects</source>
      <translation>Кадр без об'єктів</translation>
    </message>
    <message>
      <source>Frame {first}</source>
      <translation>Кадр {first}</translation>
    </message>
    <message>
      <source>Frame {frame} is saved as “{name}”, {told}.</source>
      <translation>Кадр {frame} збережено як «{name}», {told}.</translation>
    </message>
    <message>
      <source>Frame {frame} is saved as “{name}”.</source>
      <translation>Кадр {frame} збережено як «{name}».</translation>
    </message>
    <message>
      <source>Frame {frame} of #{number} was set by a person; a machine's guess does not replace it.</source>
      <translation>Кадр {frame} у #{number} задала людина; припущення машини його не замінює.</translation>
    </message>
    <message>
      <source>Frame {frame}: {names} have keyframes with different shapes{also}</source>
      <translation>Кадр {frame}: {names} мають ключові кадри з різними фігурами{also}</translation>
    </message>
    <message>
      <source>Frame {index} cannot be made into a PNG: {error}.</source>
      <translation>Кадр {index} не можна перетворити на PNG: {error}.</translation>
    </message>
    <message>
      <source>Frame {index} of {name} cannot be decoded.</source>
      <translation>Кадр {index} кліпу {name} не можна декодувати.</translation>
    </message>
    <message>
      <source>Frames {first} to {last}</source>
      <translation>Кадри {first}–{last}</translation>
    </message>
    <message>
      <source>Free some space and do it again.</source>
      <translation>Звільніть трохи місця й зробіть це ще раз.</translation>
    </message>
    <message>
      <source>From frame {frame} on it is {numbers}, now selected.</source>
      <translation>Від кадру {frame} це {numbers}, тепер вибрано.</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>На весь екран</translation>
    </message>
    <message>
      <source>Gamma</source>
      <translation>Гамма</translation>
    </message>
    <message>
      <source>Give it a new number</source>
      <translation>Дати новий номер</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Перейти</translation>
    </message>
    <message>
      <source>Go to a finding first (F8); then this is about that one.</source>
      <translation>Спершу перейдіть до зауваження (F8); тоді це стосуватиметься його.</translation>
    </message>
    <message>
      <source>Go to a frame that shows it.</source>
      <translation>Перейдіть на кадр, де це видно.</translation>
    </message>
    <message>
      <source>Go to frame or time…</source>
      <translation>Перейти до кадру чи часу…</translation>
    </message>
    <message>
      <source>Go to frame {frame}</source>
      <translation>Перейти до кадру {frame}</translation>
    </message>
    <message>
      <source>Go to the frame that is to be the first one of the second track.</source>
      <translation>Перейдіть на кадр, що має стати першим у другому треку.</translation>
    </message>
    <message>
      <source>Go to the range's end</source>
      <translation>Перейти до кінця діапазону</translation>
    </message>
    <message>
      <source>Go to the range's start</source>
      <translation>Перейти до початку діапазону</translation>
    </message>
    <message>
      <source>Go to the track's end</source>
      <translation>Перейти до кінця треку</translation>
    </message>
    <message>
      <source>Go to the track's start</source>
      <translation>Перейти до початку треку</translation>
    </message>
    <message>
      <source>Goes on as another track</source>
      <translation>Триває як інший трек</translation>
    </message>
    <message>
      <source>Green only</source>
      <translation>Лише зелений</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Згрупувати</translation>
    </message>
    <message>
      <source>Group {number}</source>
      <translation>Група {number}</translation>
    </message>
    <message>
      <source>Group {} as “{strip}”</source>
      <translation>Згрупувати {} як «{strip}»</translation>
    </message>
    <message>
      <source>Guesses not accepted</source>
      <translation>Не прийняті припущення</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Here should be a finite number, not {value}.</source>
      <translation>Тут має бути скінченне число, а не {value}.</translation>
    </message>
    <message>
      <source>Here should be a list, not {value}.</source>
      <translation>Тут має бути список, а не {value}.</translation>
    </message>
    <message>
      <source>Here should be an object, not {value}.</source>
      <translation>Тут має бути об'єкт, а не {value}.</translation>
    </message>
    <message>
      <source>Hidden for a moment</source>
      <translation>Приховано на мить</translation>
    </message>
    <message>
      <source>Hidden from here</source>
      <translation>Приховано звідси</translation>
    </message>
    <message>
      <source>Hidden until frame {min}, its next keyframe.</source>
      <translation>Приховано до кадру {min}, його наступного ключового кадру.</translation>
    </message>
    <message>
      <source>Hidden until the next keyframe</source>
      <translation>Приховано до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Hide all annotations</source>
      <translation>Приховати всі анотації</translation>
    </message>
    <message>
      <source>Hide from here</source>
      <translation>Сховати звідси</translation>
    </message>
    <message>
      <source>Hide from the cut</source>
      <translation>Приховати від стику</translation>
    </message>
    <message>
      <source>Hide on frame {frame} only</source>
      <translation>Приховати лише на кадрі {frame}</translation>
    </message>
    <message>
      <source>Hide {taxonomy_track} from the cut at frame {cut}</source>
      <translation>Приховати {taxonomy_track} від монтажного стику на кадрі {cut}</translation>
    </message>
    <message>
      <source>Hide {} after frame {}</source>
      <translation>Приховати {} після кадру {}</translation>
    </message>
    <message>
      <source>Hide {} from frame {frame}</source>
      <translation>Приховати {} від кадру {frame}</translation>
    </message>
    <message>
      <source>Hide {} on frame {frame} only</source>
      <translation>Приховати {} лише на кадрі {frame}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Історія</translation>
    </message>
    <message>
      <source>Hold still until the next keyframe</source>
      <translation>Утримувати до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Hold {} from frame {}</source>
      <translation>Утримувати {} від кадру {}</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Hovermark 1.0 or later</source>
      <translation>Hovermark 1.0 або новіший</translation>
    </message>
    <message>
      <source>Hovermark JSON</source>
      <translation>Hovermark JSON</translation>
    </message>
    <message>
      <source>Hovermark did not come to its end properly last time ({at} or later).</source>
      <translation>Минулого разу Hovermark не завершився як слід ({at} або пізніше).</translation>
    </message>
    <message>
      <source>Hovermark project</source>
      <translation>Проєкт Hovermark</translation>
    </message>
    <message>
      <source>Hovermark {version}</source>
      <translation>Hovermark {version}</translation>
    </message>
    <message>
      <source>How far Ctrl with an arrow key steps.</source>
      <translation>На скільки переходить Ctrl зі стрілкою.</translation>
    </message>
    <message>
      <source>How far Shift with an arrow key steps.</source>
      <translation>На скільки переходить Shift зі стрілкою.</translation>
    </message>
    <message>
      <source>How far in from the outer edge of smoke a new inner edge lies; 100 % is the place deepest inside.</source>
      <translation>Як далеко всередину від зовнішнього краю диму лежить новий внутрішній край; 100 % – найглибше місце всередині.</translation>
    </message>
    <message>
      <source>How far may an outline move, in pixels?</source>
      <translation>На скільки пікселів може зміститися контур?</translation>
    </message>
    <message>
      <source>How far the clip goes after each shape; in between, the track is interpolated.</source>
      <translation>Наскільки кліп просувається після кожної фігури; між ними трек інтерполюється.</translation>
    </message>
    <message>
      <source>How far trails reach into the past and into the future.</source>
      <translation>Як далеко сліди сягають у минуле й у майбутнє.</translation>
    </message>
    <message>
      <source>How many times larger than on the canvas the magnifier shows the picture.</source>
      <translation>У скільки разів лупа показує зображення більшим, ніж на полотні.</translation>
    </message>
    <message>
      <source>How many times the size of the locked track the picture shows. Zooming while locked changes it.</source>
      <translation>Скільки розмірів прив'язаного треку показує зображення. Зміна масштабу під час прив'язки змінює це значення.</translation>
    </message>
    <message>
      <source>Import JSON…</source>
      <translation>Імпортувати JSON…</translation>
    </message>
    <message>
      <source>Import annotations</source>
      <translation>Імпортувати анотації</translation>
    </message>
    <message>
      <source>Import {name}</source>
      <translation>Імпортувати {name}</translation>
    </message>
    <message>
      <source>Import {what}</source>
      <translation>Імпортувати {what}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Імпортовано</translation>
    </message>
    <message>
      <source>In which of its languages the taxonomy names labels, types and attributes. Exports hold all of them.</source>
      <translation>Якою зі своїх мов таксономія називає мітки, типи й атрибути. Експорт містить усі.</translation>
    </message>
    <message>
      <source>In which order the timeline shows tracks. The list of tracks has an order of its own.</source>
      <translation>У якому порядку часова шкала показує треки. Список треків має власний порядок.</translation>
    </message>
    <message>
      <source>Inner edge begins at</source>
      <translation>Внутрішній край починається на</translation>
    </message>
    <message>
      <source>Inner edge from the outer</source>
      <translation>Внутрішній край із зовнішнього</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Інспектор</translation>
    </message>
    <message>
      <source>Interpolate to the next keyframe</source>
      <translation>Інтерполювати до наступного ключового кадру</translation>
    </message>
    <message>
      <source>Interpolate {} from frame {}</source>
      <translation>Інтерполювати {} від кадру {}</translation>
    </message>
    <message>
      <source>It begins like a recording that was cut off before its index was written; a repair tool may help.</source>
      <translation>Початок як у запису, обірваного до того, як було записано його індекс; може допомогти програма відновлення.</translation>
    </message>
    <message>
      <source>It is open in another window or program.</source>
      <translation>Відкрито в іншому вікні чи програмі.</translation>
    </message>
    <message>
      <source>It may have been moved or renamed; locate it again.</source>
      <translation>Можливо, файл перенесли або перейменували; знайдіть його знову.</translation>
    </message>
    <message>
      <source>It moves for seconds without a keyframe, so what lies between is a guess. A look at the middle of the stretch shows whether it is a good one.</source>
      <translation>Він рухається кілька секунд без ключового кадру, тож те, що між ними, – припущення. Погляньте на середину відтинка, щоб побачити, чи воно вдале.</translation>
    </message>
    <message>
      <source>It needs a name in at least one language.</source>
      <translation>Потрібна назва принаймні однією мовою.</translation>
    </message>
    <message>
      <source>It was not changed.</source>
      <translation>Його не змінено.</translation>
    </message>
    <message>
      <source>It was opened to be read only.</source>
      <translation>Відкрито лише для читання.</translation>
    </message>
    <message>
      <source>Its changed frames are draft again</source>
      <translation>Його змінені кадри знову чернетка</translation>
    </message>
    <message>
      <source>Join end to start, hidden in between</source>
      <translation>З'єднати кінець із початком, між ними приховано</translation>
    </message>
    <message>
      <source>Join end to start, moving on in between</source>
      <translation>З'єднати кінець із початком, між ними рухається</translation>
    </message>
    <message>
      <source>Join them</source>
      <translation>З'єднати їх</translation>
    </message>
    <message>
      <source>Join {len} tracks as {numbered_name}, {WORDS_gap}</source>
      <translation>З'єднати треки ({len}) як {numbered_name}, {WORDS_gap}</translation>
    </message>
    <message>
      <source>Journal entry {seq} (“{title}”)</source>
      <translation>Запис журналу {seq} («{title}»)</translation>
    </message>
    <message>
      <source>Journal: entry {first} is missing.</source>
      <translation>Журнал: бракує запису {first}.</translation>
    </message>
    <message>
      <source>Journal: it ends with entry {head_1}, but entry {head_1_2} was the last one written.</source>
      <translation>Журнал: він закінчується записом {head_1}, але останнім було записано {head_1_2}.</translation>
    </message>
    <message>
      <source>Journal: {first} to {last} are missing.</source>
      <translation>Журнал: бракує записів {first}–{last}.</translation>
    </message>
    <message>
      <source>Jump in place</source>
      <translation>Стрибок положення</translation>
    </message>
    <message>
      <source>Jump in size</source>
      <translation>Стрибок розміру</translation>
    </message>
    <message>
      <source>Keep the tool</source>
      <translation>Лишити інструмент</translation>
    </message>
    <message>
      <source>Keep {len} tracks in place on frames {first} to {last}</source>
      <translation>Лишити на місці треки ({len}) на кадрах {first}–{last}</translation>
    </message>
    <message>
      <source>Keep {name} in place on frames {first} to {last}{gone}</source>
      <translation>Лишити на місці {name} на кадрах {first}–{last}{gone}</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Клавіша</translation>
    </message>
    <message>
      <source>Key {digit} already draws “{id}”.</source>
      <translation>Клавіша {digit} уже малює «{id}».</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Клавіатура</translation>
    </message>
    <message>
      <source>Keyboard pen: Return begins, Return again ends · Backspace begins anew · Esc leaves · arrows move · Shift 10 px · Ctrl 0.1 px</source>
      <translation>Перо клавіатурою: Return починає, ще раз Return завершує · Backspace починає заново · Esc виходить · стрілки рухають · Shift 10 px · Ctrl 0.1 px</translation>
    </message>
    <message>
      <source>Keyboard pen: Return sets a point, twice on the spot ends · Backspace takes it back · Esc leaves · arrows move · Shift 10 px · Ctrl 0.1 px</source>
      <translation>Перо клавіатурою: Return ставить точку, двічі на місці завершує · Backspace прибирає її · Esc виходить · стрілки рухають · Shift 10 px · Ctrl 0.1 px</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сполучення клавіш</translation>
    </message>
    <message>
      <source>Keyboard to the timeline</source>
      <translation>Клавіатуру на часову шкалу</translation>
    </message>
    <message>
      <source>Keyframe</source>
      <translation>Ключовий кадр</translation>
    </message>
    <message>
      <source>Keyframe here (pause while playing)</source>
      <translation>Ключовий кадр тут (при відтворенні – пауза)</translation>
    </message>
    <message>
      <source>Keyframe of the selection</source>
      <translation>Ключовий кадр вибраного</translation>
    </message>
    <message>
      <source>Keyframes of the {name} are not as the journal left them: changed outside Hovermark.</source>
      <translation>Ключові кадри ({name}) не такі, якими їх лишив журнал: змінено поза Hovermark.</translation>
    </message>
    <message>
      <source>Keyframes stand on frames that the clip does not have. Trimming removes them.</source>
      <translation>Ключові кадри стоять на кадрах, яких у кліпі немає. Обрізання вилучає їх.</translation>
    </message>
    <message>
      <source>Keyframes({list})</source>
      <translation>Keyframes({list})</translation>
    </message>
    <message>
      <source>Known</source>
      <translation>Відоме</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Мітка</translation>
    </message>
    <message>
      <source>Label: {listed}</source>
      <translation>Мітка: {listed}</translation>
    </message>
    <message>
      <source>Lanes follow the filter</source>
      <translation>Смуги за фільтром</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Мова</translation>
    </message>
    <message>
      <source>Language code to text.</source>
      <translation>Код мови до тексту.</translation>
    </message>
    <message>
      <source>Language of labels</source>
      <translation>Мова міток</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Мова вікна</translation>
    </message>
    <message>
      <source>Larger brush</source>
      <translation>Більший пензель</translation>
    </message>
    <message>
      <source>Last frame</source>
      <translation>Останній кадр</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Лишити як є</translation>
    </message>
    <message>
      <source>Leave out needless vertices</source>
      <translation>Вилучити зайві вершини</translation>
    </message>
    <message>
      <source>Leaves the inside of every shape clear.</source>
      <translation>Лишає середину кожної фігури незакритою.</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Ліворуч</translation>
    </message>
    <message>
      <source>Length of trails</source>
      <translation>Довжина слідів</translation>
    </message>
    <message>
      <source>Less contrast</source>
      <translation>Менше контрасту</translation>
    </message>
    <message>
      <source>Less local contrast</source>
      <translation>Менше локального контрасту</translation>
    </message>
    <message>
      <source>Less than a pixel wide or high: mostly a slip of the mouse.</source>
      <translation>Вужче або нижче за піксель: здебільшого випадковий рух миші.</translation>
    </message>
    <message>
      <source>Let {} begin on frame {frame}</source>
      <translation>Почати {} на кадрі {frame}</translation>
    </message>
    <message>
      <source>Let {} end on frame {frame}</source>
      <translation>Закінчити {} на кадрі {frame}</translation>
    </message>
    <message>
      <source>Lift the dark parts (gamma)</source>
      <translation>Підняти темні ділянки (гамма)</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Світла</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Межі</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ламана</translation>
    </message>
    <message>
      <source>Link them as the same thing instead.</source>
      <translation>Натомість пов'яжіть їх як той самий об'єкт.</translation>
    </message>
    <message>
      <source>Link {} as “{strip}”</source>
      <translation>Пов'язати {} як «{strip}»</translation>
    </message>
    <message>
      <source>Local contrast</source>
      <translation>Локал. контраст</translation>
    </message>
    <message>
      <source>Locate clip…</source>
      <translation>Знайти кліп…</translation>
    </message>
    <message>
      <source>Lock or unlock</source>
      <translation>Заблокувати або розблокувати</translation>
    </message>
    <message>
      <source>Lock the camera on the selected track</source>
      <translation>Прив'язати камеру до вибраного треку</translation>
    </message>
    <message>
      <source>Locked camera shows</source>
      <translation>Прив'язана камера показує</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Look at “{title}” again</source>
      <translation>Знову переглянути «{title}»</translation>
    </message>
    <message>
      <source>Look farther {side}</source>
      <translation>Дивитися далі: {side}</translation>
    </message>
    <message>
      <source>Look for findings</source>
      <translation>Шукати зауваження</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Вигляди</translation>
    </message>
    <message>
      <source>Loop from here</source>
      <translation>Цикл звідси</translation>
    </message>
    <message>
      <source>Loop the range</source>
      <translation>Цикл діапазону</translation>
    </message>
    <message>
      <source>Loop the range or the selection</source>
      <translation>Цикл діапазону або вибраного</translation>
    </message>
    <message>
      <source>Loop the selected track or the clip</source>
      <translation>Цикл вибраного треку або кліпу</translation>
    </message>
    <message>
      <source>Loop to here</source>
      <translation>Цикл досюди</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Втрата</translation>
    </message>
    <message>
      <source>Lower the dark parts (gamma)</source>
      <translation>Опустити темні ділянки (гамма)</translation>
    </message>
    <message>
      <source>MB</source>
      <translation>МБ</translation>
    </message>
    <message>
      <source>Magnifier</source>
      <translation>Лупа</translation>
    </message>
    <message>
      <source>Magnifier enlarges</source>
      <translation>Лупа збільшує</translation>
    </message>
    <message>
      <source>Magnifier: enlarge less</source>
      <translation>Лупа: збільшувати менше</translation>
    </message>
    <message>
      <source>Magnifier: enlarge more</source>
      <translation>Лупа: збільшувати більше</translation>
    </message>
    <message>
      <source>Make a project elsewhere first (File &gt; New project), then add the clip.</source>
      <translation>Спершу створіть проєкт в іншому місці (Файл &gt; Новий проєкт), потім додайте кліп.</translation>
    </message>
    <message>
      <source>Make the sample project</source>
      <translation>Створити проєкт-зразок</translation>
    </message>
    <message>
      <source>Make {numbered_name} into {short_label}{also}</source>
      <translation>Змінити мітку {numbered_name} на {short_label}{also}</translation>
    </message>
    <message>
      <source>Make {} a {title}{also}</source>
      <translation>Перетворити {} на: {title}{also}</translation>
    </message>
    <message>
      <source>Mapping[str, Any]</source>
      <translation>Mapping[str, Any]</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Позначка</translation>
    </message>
    <message>
      <source>Mark as {value}</source>
      <translation>Позначити «{value}»</translation>
    </message>
    <message>
      <source>Mark as {value}: {}{ranges}</source>
      <translation>Позначити «{value}»: {}{ranges}</translation>
    </message>
    <message>
      <source>Mark frames {first} to {last} as {value}: {}</source>
      <translation>Позначити кадри {first}–{last} «{value}»: {}</translation>
    </message>
    <message>
      <source>Mark frames {first} to {last} of {len} tracks as {value}</source>
      <translation>Позначити кадри {first}–{last} треків ({len}) «{value}»</translation>
    </message>
    <message>
      <source>Mark on frame {frame}</source>
      <translation>Позначка на кадрі {frame}</translation>
    </message>
    <message>
      <source>Mark removed: “{note}”. Ctrl+Z brings it back.</source>
      <translation>Позначку вилучено: «{note}». Ctrl+Z повертає її.</translation>
    </message>
    <message>
      <source>Mark this frame</source>
      <translation>Позначити цей кадр</translation>
    </message>
    <message>
      <source>Mark this frame with a note…</source>
      <translation>Позначити цей кадр із нотаткою…</translation>
    </message>
    <message>
      <source>Mark with a note</source>
      <translation>Позначити з нотаткою</translation>
    </message>
    <message>
      <source>Mark {len} tracks as {value}</source>
      <translation>Позначити треки ({len}) «{value}»</translation>
    </message>
    <message>
      <source>Mark {} as covered</source>
      <translation>Позначити {} як закрите</translation>
    </message>
    <message>
      <source>Mark {} as in full view</source>
      <translation>Позначити {} як видиме повністю</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Позначки</translation>
    </message>
    <message>
      <source>Marks and comments</source>
      <translation>Позначки й коментарі</translation>
    </message>
    <message>
      <source>Memory for decoded frames</source>
      <translation>Пам'ять для декодованих кадрів</translation>
    </message>
    <message>
      <source>Menus, panels and messages. Names of labels have a setting of their own.</source>
      <translation>Меню, панелі й повідомлення. Назви міток мають власне налаштування.</translation>
    </message>
    <message>
      <source>Merge them instead, or trim one of them first.</source>
      <translation>Натомість об'єднайте їх або спершу обріжте один із них.</translation>
    </message>
    <message>
      <source>Merge tracks</source>
      <translation>Об'єднати треки</translation>
    </message>
    <message>
      <source>Merge {len} tracks into {numbered_name}</source>
      <translation>Об'єднати треки ({len}) у {numbered_name}</translation>
    </message>
    <message>
      <source>Merge {names_0} into {names_1}{also}</source>
      <translation>Об'єднати {names_0} з {names_1}{also}</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Об'єднано</translation>
    </message>
    <message>
      <source>Merging takes two labels.</source>
      <translation>Для об'єднання потрібні дві мітки.</translation>
    </message>
    <message>
      <source>More contrast</source>
      <translation>Більше контрасту</translation>
    </message>
    <message>
      <source>More local contrast</source>
      <translation>Більше локального контрасту</translation>
    </message>
    <message>
      <source>More makes stepping to and fro quicker on long clips. It counts from the next clip that is opened.</source>
      <translation>Що більше, то швидше ходити туди й назад у довгих кліпах. Діє з наступного відкритого кліпу.</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Пересунути</translation>
    </message>
    <message>
      <source>Move for the width, then click · Esc cancels</source>
      <translation>Рухайте, щоб задати ширину, тоді клацніть · Esc скасовує</translation>
    </message>
    <message>
      <source>Move keyframe of {} to frame {target}</source>
      <translation>Пересунути ключовий кадр {} на кадр {target}</translation>
    </message>
    <message>
      <source>Move {len} shapes</source>
      <translation>Пересунути фігури ({len})</translation>
    </message>
    <message>
      <source>Move {len} tracks</source>
      <translation>Пересунути треки ({len})</translation>
    </message>
    <message>
      <source>Move {name} on the timeline</source>
      <translation>Пересунути {name} на часовій шкалі</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>Пересунути {}</translation>
    </message>
    <message>
      <source>Name the group…</source>
      <translation>Назвати групу…</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Назви</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Новий проєкт</translation>
    </message>
    <message>
      <source>New project…</source>
      <translation>Новий проєкт…</translation>
    </message>
    <message>
      <source>Next clip</source>
      <translation>Наступний кліп</translation>
    </message>
    <message>
      <source>Next end of a track</source>
      <translation>Наступний кінець треку</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Наступне зауваження</translation>
    </message>
    <message>
      <source>Next frame</source>
      <translation>Наступний кадр</translation>
    </message>
    <message>
      <source>Next frame with a finding</source>
      <translation>Наступний кадр із зауваженням</translation>
    </message>
    <message>
      <source>Next frame with objects</source>
      <translation>Наступний кадр з об'єктами</translation>
    </message>
    <message>
      <source>Next frame without objects</source>
      <translation>Наступний кадр без об'єктів</translation>
    </message>
    <message>
      <source>Next frame, into the range</source>
      <translation>Наступний кадр, у діапазон</translation>
    </message>
    <message>
      <source>Next group of the inspector</source>
      <translation>Наступна група інспектора</translation>
    </message>
    <message>
      <source>Next keyframe of the selection</source>
      <translation>Наступний ключовий кадр вибраного</translation>
    </message>
    <message>
      <source>Next mark</source>
      <translation>Наступна позначка</translation>
    </message>
    <message>
      <source>Next object</source>
      <translation>Наступний об'єкт</translation>
    </message>
    <message>
      <source>Next open comment</source>
      <translation>Наступний відкритий коментар</translation>
    </message>
    <message>
      <source>Next shot cut</source>
      <translation>Наступний монтажний стик</translation>
    </message>
    <message>
      <source>Next start of a track</source>
      <translation>Наступний початок треку</translation>
    </message>
    <message>
      <source>Next start of an unreviewed track</source>
      <translation>Наступний початок непереглянутого треку</translation>
    </message>
    <message>
      <source>Next stop of the chosen sort</source>
      <translation>Наступна зупинка вибраного виду</translation>
    </message>
    <message>
      <source>Next unreviewed</source>
      <translation>Наступний непереглянутий</translation>
    </message>
    <message>
      <source>Next unreviewed plays the stretch in a loop until you stop it.</source>
      <translation>Перехід до наступного непереглянутого відтворює відтинок у циклі, доки ви не зупините.</translation>
    </message>
    <message>
      <source>Next vertex of the selected shape</source>
      <translation>Наступна вершина вибраної фігури</translation>
    </message>
    <message>
      <source>No</source>
      <translation>0</translation>
    </message>
    <message>
      <source>No keyframes</source>
      <translation>Немає ключових кадрів</translation>
    </message>
    <message>
      <source>No other clip has a track yet; in this one, select both tracks first.</source>
      <translation>В інших кліпах ще немає треків; у цьому спершу виберіть обидва треки.</translation>
    </message>
    <message>
      <source>No project is open.</source>
      <translation>Жодного проєкту не відкрито.</translation>
    </message>
    <message>
      <source>No shape</source>
      <translation>Немає фігури</translation>
    </message>
    <message>
      <source>No shot cut is known after this frame.</source>
      <translation>Після цього кадру немає відомих монтажних стиків.</translation>
    </message>
    <message>
      <source>No shot cut is known before this frame.</source>
      <translation>До цього кадру немає відомих монтажних стиків.</translation>
    </message>
    <message>
      <source>No tags</source>
      <translation>Без підписів</translation>
    </message>
    <message>
      <source>No track ends after this frame.</source>
      <translation>Після цього кадру не закінчується жоден трек.</translation>
    </message>
    <message>
      <source>No track ends before this frame.</source>
      <translation>До цього кадру не закінчується жоден трек.</translation>
    </message>
    <message>
      <source>No track starts after this frame.</source>
      <translation>Після цього кадру не починається жоден трек.</translation>
    </message>
    <message>
      <source>No track starts before this frame.</source>
      <translation>До цього кадру не починається жоден трек.</translation>
    </message>
    <message>
      <source>No type chosen</source>
      <translation>Тип не вибрано</translation>
    </message>
    <message>
      <source>No unreviewed track starts after this frame.</source>
      <translation>Після цього кадру не починається жоден непереглянутий трек.</translation>
    </message>
    <message>
      <source>No unreviewed track starts before this frame.</source>
      <translation>До цього кадру не починається жоден непереглянутий трек.</translation>
    </message>
    <message>
      <source>Nobody has said which type it is. Choose the most precise one you can defend, or “cannot tell”.</source>
      <translation>Ніхто не сказав, який це тип. Виберіть найточніший, який можете обґрунтувати, або «неможливо визначити».</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Немає</translation>
    </message>
    <message>
      <source>None of these can be mended any more.</source>
      <translation>Жодного з них уже не можна виправити.</translation>
    </message>
    <message>
      <source>Not a mistake: {text}</source>
      <translation>Не помилка: {text}</translation>
    </message>
    <message>
      <source>Not assessed yet</source>
      <translation>Ще не оцінено</translation>
    </message>
    <message>
      <source>Not the same thing after all</source>
      <translation>Усе-таки не той самий об'єкт</translation>
    </message>
    <message>
      <source>Note on</source>
      <translation>Нотатка до</translation>
    </message>
    <message>
      <source>Note on frame {frame}:</source>
      <translation>Нотатка на кадрі {frame}:</translation>
    </message>
    <message>
      <source>Note on {name}</source>
      <translation>Нотатка до {name}</translation>
    </message>
    <message>
      <source>Nothing can be written beside it: the disk may be full.</source>
      <translation>Поруч нічого не можна записати: можливо, диск заповнено.</translation>
    </message>
    <message>
      <source>Nothing can be written in its folder ({strerror}).</source>
      <translation>У його теку нічого не можна записати ({strerror}).</translation>
    </message>
    <message>
      <source>Nothing has been drawn yet.</source>
      <translation>Ще нічого не намальовано.</translation>
    </message>
    <message>
      <source>Nothing is covered</source>
      <translation>Нічого не закрито</translation>
    </message>
    <message>
      <source>Nothing is to be seen after this frame.</source>
      <translation>Після цього кадру нічого не видно.</translation>
    </message>
    <message>
      <source>Nothing is to be seen before this frame.</source>
      <translation>До цього кадру нічого не видно.</translation>
    </message>
    <message>
      <source>Nothing of the shape would be left, so it stays as it was. Shift+Del deletes the track.</source>
      <translation>Від фігури нічого не лишилося б, тож її не змінено. Shift+Del видаляє трек.</translation>
    </message>
    <message>
      <source>Nothing that is selected can be copied here.</source>
      <translation>Ніщо з вибраного не можна скопіювати сюди.</translation>
    </message>
    <message>
      <source>Nothing to complain about in this project.</source>
      <translation>У цьому проєкті зауважень немає.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Нічого не змінено.</translation>
    </message>
    <message>
      <source>Nothing was changed. {read_only_reason}</source>
      <translation>Нічого не змінено. {read_only_reason}</translation>
    </message>
    <message>
      <source>Nothing would be left of #{number}.</source>
      <translation>Від #{number} нічого не лишилося б.</translation>
    </message>
    <message>
      <source>Nudge down by a tenth of a pixel</source>
      <translation>Посунути вниз на десяту пікселя</translation>
    </message>
    <message>
      <source>Nudge left by a tenth of a pixel</source>
      <translation>Посунути ліворуч на десяту пікселя</translation>
    </message>
    <message>
      <source>Nudge right by a tenth of a pixel</source>
      <translation>Посунути праворуч на десяту пікселя</translation>
    </message>
    <message>
      <source>Nudge up by a tenth of a pixel</source>
      <translation>Посунути вгору на десяту пікселя</translation>
    </message>
    <message>
      <source>Nudge {lower} by {pixels} px</source>
      <translation>Посунути {lower} на {pixels} px</translation>
    </message>
    <message>
      <source>Number given twice</source>
      <translation>Номер ужито двічі</translation>
    </message>
    <message>
      <source>Number {taxonomy_track} as #{number}</source>
      <translation>Дати {taxonomy_track} номер #{number}</translation>
    </message>
    <message>
      <source>Object missing required field `(.+)`</source>
      <translation>Object missing required field `(.+)`</translation>
    </message>
    <message>
      <source>Offer it again first.</source>
      <translation>Спершу знову почніть її пропонувати.</translation>
    </message>
    <message>
      <source>On all shapes</source>
      <translation>На всіх фігурах</translation>
    </message>
    <message>
      <source>One frame is meant</source>
      <translation>Мається на увазі один кадр</translation>
    </message>
    <message>
      <source>One picture pixel to one on screen</source>
      <translation>Піксель зображення в піксель екрана</translation>
    </message>
    <message>
      <source>One track alone cannot be merged.</source>
      <translation>Один трек сам не можна об'єднати.</translation>
    </message>
    <message>
      <source>One track ends and another of its label starts at once in the same place. If it is the same thing, join them, or link them as one and the same.</source>
      <translation>Один трек закінчується, а інший з тією самою міткою одразу починається на тому самому місці. Якщо це той самий об'єкт, з'єднайте їх або пов'яжіть як один і той самий.</translation>
    </message>
    <message>
      <source>Only a person can tell what is right here.</source>
      <translation>Лише людина може сказати, що тут правильно.</translation>
    </message>
    <message>
      <source>Only an attribute with choices can have options.</source>
      <translation>Лише атрибут із вибором може мати варіанти.</translation>
    </message>
    <message>
      <source>Open a backup copy, or point File &gt; Locate clip to the clip: its times are then read anew.</source>
      <translation>Відкрийте резервну копію або вкажіть кліп через Файл &gt; Знайти кліп: час його кадрів буде прочитано заново.</translation>
    </message>
    <message>
      <source>Open a backup copy.</source>
      <translation>Відкрийте резервну копію.</translation>
    </message>
    <message>
      <source>Open clips or a project</source>
      <translation>Відкрити кліпи або проєкт</translation>
    </message>
    <message>
      <source>Open comment</source>
      <translation>Відкритий коментар</translation>
    </message>
    <message>
      <source>Open comments</source>
      <translation>Відкриті коментарі</translation>
    </message>
    <message>
      <source>Open the sample project</source>
      <translation>Відкрити проєкт-зразок</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Відкрити {name}</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Відкрити…</translation>
    </message>
    <message>
      <source>Option</source>
      <translation>Варіант</translation>
    </message>
    <message>
      <source>Order of lanes</source>
      <translation>Порядок смуг</translation>
    </message>
    <message>
      <source>Other entries belong to “{name}”.</source>
      <translation>До «{name}» належать інші записи.</translation>
    </message>
    <message>
      <source>Other frames may still be shown.</source>
      <translation>Інші кадри ще можна показати.</translation>
    </message>
    <message>
      <source>Out of the picture</source>
      <translation>Поза зображенням</translation>
    </message>
    <message>
      <source>Outlines only</source>
      <translation>Лише контури</translation>
    </message>
    <message>
      <source>Outside the clip</source>
      <translation>Поза кліпом</translation>
    </message>
    <message>
      <source>PNG picture</source>
      <translation>Зображення PNG</translation>
    </message>
    <message>
      <source>Paint into {name}</source>
      <translation>Домалювати в {name}</translation>
    </message>
    <message>
      <source>Panels</source>
      <translation>Панелі</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Вставити</translation>
    </message>
    <message>
      <source>Paste at the cursor</source>
      <translation>Вставити під курсором</translation>
    </message>
    <message>
      <source>Paste here, in the same place</source>
      <translation>Вставити тут, на те саме місце</translation>
    </message>
    <message>
      <source>Paste the whole track</source>
      <translation>Вставити весь трек</translation>
    </message>
    <message>
      <source>Paste whole</source>
      <translation>Вставити цілком</translation>
    </message>
    <message>
      <source>People speak of tracks by their number, so each needs one of its own.</source>
      <translation>Люди називають треки за номерами, тож кожному потрібен свій.</translation>
    </message>
    <message>
      <source>Pick a place</source>
      <translation>Вибрати місце</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Зображення</translation>
    </message>
    <message>
      <source>Picture as recorded</source>
      <translation>Зображення як записано</translation>
    </message>
    <message>
      <source>Place of window and panels</source>
      <translation>Розташування вікна й панелей</translation>
    </message>
    <message>
      <source>Play backward, faster</source>
      <translation>Відтворити назад, швидше</translation>
    </message>
    <message>
      <source>Play forward, faster</source>
      <translation>Відтворити вперед, швидше</translation>
    </message>
    <message>
      <source>Play or pause</source>
      <translation>Відтворення або пауза</translation>
    </message>
    <message>
      <source>Play what is to be reviewed</source>
      <translation>Відтворити те, що треба переглянути</translation>
    </message>
    <message>
      <source>Playback</source>
      <translation>Відтворення</translation>
    </message>
    <message>
      <source>Playback/Go to</source>
      <translation>Відтворення/Перейти</translation>
    </message>
    <message>
      <source>Plume</source>
      <translation>Шлейф</translation>
    </message>
    <message>
      <source>Plume 1 of 3, what may be smoke: {HINT}</source>
      <translation>Шлейф 1 з 3, що може бути димом: {HINT}</translation>
    </message>
    <message>
      <source>Plume 1 of 3: outline what may be smoke: click or drag along its edge · Ctrl-click selects</source>
      <translation>Шлейф 1 з 3: обведіть, що може бути димом: клацайте або ведіть уздовж краю · Ctrl-клацання вибирає</translation>
    </message>
    <message>
      <source>Plume 2 of 3, what is smoke for certain: click each vertex · Enter ends · Esc begins it anew</source>
      <translation>Шлейф 2 з 3, що напевно дим: клацніть кожну вершину · Enter завершує · Esc починає заново</translation>
    </message>
    <message>
      <source>Plume 2 of 3: outline what is smoke for certain · Enter or Esc: no inner edge</source>
      <translation>Шлейф 2 з 3: обведіть, що напевно дим · Enter або Esc: без внутрішнього краю</translation>
    </message>
    <message>
      <source>Plume 3 of 3: click where it drifts to · Enter or Esc: the source only</source>
      <translation>Шлейф 3 з 3: клацніть, куди дрейфує · Enter або Esc: лише джерело</translation>
    </message>
    <message>
      <source>Plume 3 of 3: drag from the source to where it drifts · Enter or Esc: no axis</source>
      <translation>Шлейф 3 з 3: ведіть від джерела туди, куди дрейфує · Enter або Esc: без осі</translation>
    </message>
    <message>
      <source>Plume details</source>
      <translation>Подробиці шлейфу</translation>
    </message>
    <message>
      <source>Plume details: drag from the source to where it drifts · Enter or Esc keeps what is there</source>
      <translation>Подробиці шлейфу: ведіть від джерела туди, куди дрейфує · Enter або Esc лишає, що є</translation>
    </message>
    <message>
      <source>Plume details: outline what is smoke for certain · Enter: only source and drift · Ctrl-click selects</source>
      <translation>Подробиці шлейфу: обведіть, що напевно дим · Enter: лише джерело й дрейф · Ctrl-клацання вибирає</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Точка</translation>
    </message>
    <message>
      <source>Polygon</source>
      <translation>Многокутник</translation>
    </message>
    <message>
      <source>Presentation time in ticks of the clip's time_base; null if not known.</source>
      <translation>Час показу в одиницях time_base кліпу; null, якщо невідомий.</translation>
    </message>
    <message>
      <source>Previous clip</source>
      <translation>Попередній кліп</translation>
    </message>
    <message>
      <source>Previous end of a track</source>
      <translation>Попередній кінець треку</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Попереднє зауваження</translation>
    </message>
    <message>
      <source>Previous frame</source>
      <translation>Попередній кадр</translation>
    </message>
    <message>
      <source>Previous frame with a finding</source>
      <translation>Попередній кадр із зауваженням</translation>
    </message>
    <message>
      <source>Previous frame with objects</source>
      <translation>Попередній кадр з об'єктами</translation>
    </message>
    <message>
      <source>Previous frame without objects</source>
      <translation>Попередній кадр без об'єктів</translation>
    </message>
    <message>
      <source>Previous frame, into the range</source>
      <translation>Попередній кадр, у діапазон</translation>
    </message>
    <message>
      <source>Previous group of the inspector</source>
      <translation>Попередня група інспектора</translation>
    </message>
    <message>
      <source>Previous keyframe of the selection</source>
      <translation>Попередній ключовий кадр вибраного</translation>
    </message>
    <message>
      <source>Previous mark</source>
      <translation>Попередня позначка</translation>
    </message>
    <message>
      <source>Previous object</source>
      <translation>Попередній об'єкт</translation>
    </message>
    <message>
      <source>Previous open comment</source>
      <translation>Попередній відкритий коментар</translation>
    </message>
    <message>
      <source>Previous shot cut</source>
      <translation>Попередній монтажний стик</translation>
    </message>
    <message>
      <source>Previous start of a track</source>
      <translation>Попередній початок треку</translation>
    </message>
    <message>
      <source>Previous start of an unreviewed track</source>
      <translation>Попередній початок непереглянутого треку</translation>
    </message>
    <message>
      <source>Previous stop of the chosen sort</source>
      <translation>Попередня зупинка вибраного виду</translation>
    </message>
    <message>
      <source>Previous vertex of the selected shape</source>
      <translation>Попередня вершина вибраної фігури</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Приватність</translation>
    </message>
    <message>
      <source>Problem</source>
      <translation>Проблема</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Профіль</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Проєкт</translation>
    </message>
    <message>
      <source>Propagate</source>
      <translation>Поширити</translation>
    </message>
    <message>
      <source>Propagate to so many frames</source>
      <translation>На скільки кадрів поширити</translation>
    </message>
    <message>
      <source>Propagate to the range…</source>
      <translation>Поширити на діапазон…</translation>
    </message>
    <message>
      <source>Propagate {} over frames {first} to {last}</source>
      <translation>Поширити {} на кадри {first}–{last}</translation>
    </message>
    <message>
      <source>Put them elsewhere first, or retire it.</source>
      <translation>Спершу перенесіть їх деінде або перестаньте пропонувати цей запис.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Вийти</translation>
    </message>
    <message>
      <source>Range</source>
      <translation>Діапазон</translation>
    </message>
    <message>
      <source>Range from here</source>
      <translation>Діапазон звідси</translation>
    </message>
    <message>
      <source>Range or selection fills the timeline</source>
      <translation>Діапазон або вибране на всю шкалу</translation>
    </message>
    <message>
      <source>Range to here</source>
      <translation>Діапазон досюди</translation>
    </message>
    <message>
      <source>Read {len} clips</source>
      <translation>Читання кліпів ({len})</translation>
    </message>
    <message>
      <source>Read {name}</source>
      <translation>Читання {name}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Читання</translation>
    </message>
    <message>
      <source>Reading the index of {name}</source>
      <translation>Читання індексу {name}</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Читання {name}</translation>
    </message>
    <message>
      <source>Recently opened</source>
      <translation>Нещодавно відкриті</translation>
    </message>
    <message>
      <source>Red only</source>
      <translation>Лише червоний</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторити</translation>
    </message>
    <message>
      <source>Redraw on this frame</source>
      <translation>Перемалювати на цьому кадрі</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Область</translation>
    </message>
    <message>
      <source>Relabel {len} tracks</source>
      <translation>Змінити мітку треків ({len})</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Зв'язок</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Вилучити</translation>
    </message>
    <message>
      <source>Remove clip {name}{also}</source>
      <translation>Вилучити кліп {name}{also}</translation>
    </message>
    <message>
      <source>Remove that one first.</source>
      <translation>Спершу вилучіть той.</translation>
    </message>
    <message>
      <source>Remove the keyframe</source>
      <translation>Вилучити ключовий кадр</translation>
    </message>
    <message>
      <source>Remove this clip and its tracks</source>
      <translation>Вилучити цей кліп і його треки</translation>
    </message>
    <message>
      <source>Remove {what} of {}</source>
      <translation>Вилучити {what} у {}</translation>
    </message>
    <message>
      <source>Rename project to “{title}”</source>
      <translation>Перейменувати проєкт на «{title}»</translation>
    </message>
    <message>
      <source>Rename the project</source>
      <translation>Перейменувати проєкт</translation>
    </message>
    <message>
      <source>Rename the project…</source>
      <translation>Перейменувати проєкт…</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Відкрити знову</translation>
    </message>
    <message>
      <source>Replace {name} by {name_2}</source>
      <translation>Замінити {name} на {name_2}</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Звіт</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Вирішити</translation>
    </message>
    <message>
      <source>Resolve or reopen the comments of this frame</source>
      <translation>Вирішити або знову відкрити коментарі цього кадру</translation>
    </message>
    <message>
      <source>Retire it instead.</source>
      <translation>Натомість перестаньте це пропонувати.</translation>
    </message>
    <message>
      <source>Return</source>
      <translation>Return</translation>
    </message>
    <message>
      <source>Return keeps · Esc restores · arrows move · Tab next handle · , . turn · + − size · Ins Del vertex · Shift 10× · Ctrl 0.1×</source>
      <translation>Return зберігає · Esc повертає · стрілки рухають · Tab наступний маркер · , . поворот · + − розмір · Ins Del вершина · Shift 10× · Ctrl 0.1×</translation>
    </message>
    <message>
      <source>Reverse the order of the vertices</source>
      <translation>Обернути порядок вершин</translation>
    </message>
    <message>
      <source>Reverse the vertices</source>
      <translation>Обернути вершини</translation>
    </message>
    <message>
      <source>Reverse the vertices of {}</source>
      <translation>Обернути вершини {}</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Review mode</source>
      <translation>Режим перевірки</translation>
    </message>
    <message>
      <source>Review mode is off.</source>
      <translation>Режим перевірки вимкнено.</translation>
    </message>
    <message>
      <source>Review mode: go on after marking</source>
      <translation>Режим перевірки: після позначення йти далі</translation>
    </message>
    <message>
      <source>Review mode: marking goes on to the next unreviewed track.</source>
      <translation>Режим перевірки: після позначення – до наступного непереглянутого треку.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Праворуч</translation>
    </message>
    <message>
      <source>Rotated</source>
      <translation>Повернута</translation>
    </message>
    <message>
      <source>Rotated box</source>
      <translation>Повернута рамка</translation>
    </message>
    <message>
      <source>SHA-256 in hex; empty if not known.</source>
      <translation>SHA-256 у шістнадцятковому записі; порожньо, якщо невідомо.</translation>
    </message>
    <message>
      <source>Same thing in another clip</source>
      <translation>Той самий об'єкт в іншому кліпі</translation>
    </message>
    <message>
      <source>Same thing in another clip…</source>
      <translation>Той самий об'єкт в іншому кліпі…</translation>
    </message>
    <message>
      <source>Saturation</source>
      <translation>Насиченість</translation>
    </message>
    <message>
      <source>Save frame {frame}</source>
      <translation>Зберегти кадр {frame}</translation>
    </message>
    <message>
      <source>Save this frame</source>
      <translation>Зберегти цей кадр</translation>
    </message>
    <message>
      <source>Save this frame as PNG…</source>
      <translation>Зберегти цей кадр як PNG…</translation>
    </message>
    <message>
      <source>Save this frame as shown</source>
      <translation>Зберегти цей кадр, як показано</translation>
    </message>
    <message>
      <source>Save this frame as shown…</source>
      <translation>Зберегти цей кадр, як показано…</translation>
    </message>
    <message>
      <source>Save uncovered</source>
      <translation>Зберегти незакритим</translation>
    </message>
    <message>
      <source>Say so under Findings</source>
      <translation>Показати в зауваженнях</translation>
    </message>
    <message>
      <source>Say what else it may be…</source>
      <translation>Указати, чим ще це може бути…</translation>
    </message>
    <message>
      <source>Scale</source>
      <translation>Шкала</translation>
    </message>
    <message>
      <source>Scope</source>
      <translation>Область дії</translation>
    </message>
    <message>
      <source>Search actions, tracks, frames…</source>
      <translation>Шукайте дії, треки, кадри…</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Вибір</translation>
    </message>
    <message>
      <source>Select a plume or a polygon first; then outline its inner edge, or press Enter for its axis.</source>
      <translation>Спершу виберіть шлейф або многокутник; потім обведіть його внутрішній край або натисніть Enter, щоб задати вісь.</translation>
    </message>
    <message>
      <source>Select a range of frames first: hold Shift while moving through the clip.</source>
      <translation>Спершу виберіть діапазон кадрів: рухайтеся кліпом, утримуючи Shift.</translation>
    </message>
    <message>
      <source>Select a shape to adjust by keys, or take a tool to draw with.</source>
      <translation>Виберіть фігуру, щоб підлаштувати її клавішами, або візьміть інструмент для малювання.</translation>
    </message>
    <message>
      <source>Select a track first.</source>
      <translation>Спершу виберіть трек.</translation>
    </message>
    <message>
      <source>Select a track first; its label must allow notes.</source>
      <translation>Спершу виберіть трек; його мітка має дозволяти нотатки.</translation>
    </message>
    <message>
      <source>Select a track first; then this goes through its vertices.</source>
      <translation>Спершу виберіть трек; тоді це проходитиме його вершинами.</translation>
    </message>
    <message>
      <source>Select a track on this frame first; then the camera follows it.</source>
      <translation>Спершу виберіть трек на цьому кадрі; тоді камера йтиме за ним.</translation>
    </message>
    <message>
      <source>Select a vehicle first; then this chooses its type.</source>
      <translation>Спершу виберіть техніку; тоді це задасть її тип.</translation>
    </message>
    <message>
      <source>Select a vehicle first; then this says what it may be.</source>
      <translation>Спершу виберіть техніку; тоді це вкаже, чим вона може бути.</translation>
    </message>
    <message>
      <source>Select all on this frame</source>
      <translation>Вибрати все на цьому кадрі</translation>
    </message>
    <message>
      <source>Select all tracks of the clip</source>
      <translation>Вибрати всі треки кліпу</translation>
    </message>
    <message>
      <source>Select the shape first; then outline what to add to it or to cut out of it.</source>
      <translation>Спершу виберіть фігуру; потім обведіть, що до неї додати або що з неї вирізати.</translation>
    </message>
    <message>
      <source>Select the whole group</source>
      <translation>Вибрати всю групу</translation>
    </message>
    <message>
      <source>Select two or more tracks that belong together.</source>
      <translation>Виберіть два або більше треків, що належать разом.</translation>
    </message>
    <message>
      <source>Select two or more tracks.</source>
      <translation>Виберіть два або більше треків.</translation>
    </message>
    <message>
      <source>Select two tracks to join, one that ends before the other begins.</source>
      <translation>Виберіть два треки, щоб з'єднати: один має закінчуватися до початку іншого.</translation>
    </message>
    <message>
      <source>Select two tracks to merge.</source>
      <translation>Виберіть два треки, щоб об'єднати.</translation>
    </message>
    <message>
      <source>Select what to erase from, or begin on it.</source>
      <translation>Виберіть, з чого стирати, або почніть на ньому.</translation>
    </message>
    <message>
      <source>Select: click picks, again the one below · drag moves · Shift-click adds · drag on nothing selects several</source>
      <translation>Вибір: клацання вибирає, ще одне – те, що під ним · перетягування пересуває · Shift-клацання додає · протягніть по порожньому, щоб вибрати кілька</translation>
    </message>
    <message>
      <source>Set alternatives of {}</source>
      <translation>Указати альтернативи для {}</translation>
    </message>
    <message>
      <source>Set aside {what}</source>
      <translation>Відкласти {what}</translation>
    </message>
    <message>
      <source>Set certainty of</source>
      <translation>Указати певність для</translation>
    </message>
    <message>
      <source>Set this finding aside</source>
      <translation>Відкласти це зауваження</translation>
    </message>
    <message>
      <source>Set {lower} of {numbered_name}</source>
      <translation>Указати {lower} у {numbered_name}</translation>
    </message>
    <message>
      <source>Set {what} of {name}</source>
      <translation>Указати {what} у {name}</translation>
    </message>
    <message>
      <source>Set {what} of {name} on this frame</source>
      <translation>Указати {what} у {name} на цьому кадрі</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Налаштування…</translation>
    </message>
    <message>
      <source>Settle</source>
      <translation>Вирішити</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Важливість</translation>
    </message>
    <message>
      <source>Sharpen</source>
      <translation>Різкість</translation>
    </message>
    <message>
      <source>Sharpen less</source>
      <translation>Менше різкості</translation>
    </message>
    <message>
      <source>Sharpen more</source>
      <translation>Більше різкості</translation>
    </message>
    <message>
      <source>Shift in time</source>
      <translation>Зсунути в часі</translation>
    </message>
    <message>
      <source>Shift in time…</source>
      <translation>Зсунути в часі…</translation>
    </message>
    <message>
      <source>Shift one frame earlier</source>
      <translation>Зсунути на кадр раніше</translation>
    </message>
    <message>
      <source>Shift one frame later</source>
      <translation>Зсунути на кадр пізніше</translation>
    </message>
    <message>
      <source>Shift step</source>
      <translation>Крок Shift</translation>
    </message>
    <message>
      <source>Shift {name} in time</source>
      <translation>Зсунути {name} в часі</translation>
    </message>
    <message>
      <source>Shift {} by {by} frame</source>
      <translation>Зсунути {} на {by} кадр</translation>
    </message>
    <message>
      <source>Shift {} by {by} frames</source>
      <translation>Зсунути {} на {by} кадр.</translation>
    </message>
    <message>
      <source>Shot cut</source>
      <translation>Монтажний стик</translation>
    </message>
    <message>
      <source>Show all clips like this one</source>
      <translation>Показати всі кліпи так, як цей</translation>
    </message>
    <message>
      <source>Show it there</source>
      <translation>Показати там</translation>
    </message>
    <message>
      <source>Shows where the selected tracks come from and where they go, as dots.</source>
      <translation>Показує крапками, звідки йдуть вибрані треки й куди.</translation>
    </message>
    <message>
      <source>Simplify</source>
      <translation>Спростити</translation>
    </message>
    <message>
      <source>Simplify keyframes</source>
      <translation>Спростити ключові кадри</translation>
    </message>
    <message>
      <source>Simplify keyframes…</source>
      <translation>Спростити ключові кадри…</translation>
    </message>
    <message>
      <source>Slower</source>
      <translation>Повільніше</translation>
    </message>
    <message>
      <source>Smaller brush</source>
      <translation>Менший пензель</translation>
    </message>
    <message>
      <source>Sniff</source>
      <translation>Sniff</translation>
    </message>
    <message>
      <source>Some of the picture data is damaged.</source>
      <translation>Частину даних зображення пошкоджено.</translation>
    </message>
    <message>
      <source>Somebody asked for something here. Resolve the comment once it is settled; it is kept.</source>
      <translation>Хтось щось тут просив. Вирішіть коментар, коли питання залагоджено; його буде збережено.</translation>
    </message>
    <message>
      <source>Something in this edit cannot be stored: {error}.</source>
      <translation>Щось у цій правці не можна зберегти: {error}.</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Space</translation>
    </message>
    <message>
      <source>Split here</source>
      <translation>Розрізати тут</translation>
    </message>
    <message>
      <source>Split {name} on frame {frame}</source>
      <translation>Розрізати {name} на кадрі {frame}</translation>
    </message>
    <message>
      <source>Stands beside each of your edits in the project, and so in what you hand on. Empty: nobody is named.</source>
      <translation>Стоїть біля кожної вашої правки в проєкті, а отже й у тому, що ви передаєте. Порожньо: нікого не названо.</translation>
    </message>
    <message>
      <source>Start of a track</source>
      <translation>Початок треку</translation>
    </message>
    <message>
      <source>Stop at: {title}</source>
      <translation>Зупинятися на: {title}</translation>
    </message>
    <message>
      <source>Stop of Alt+PgDown</source>
      <translation>Зупинка Alt+PgDown</translation>
    </message>
    <message>
      <source>Stored text is damaged: {error}.</source>
      <translation>Збережений текст пошкоджено: {error}.</translation>
    </message>
    <message>
      <source>Stored values are damaged: {error}.</source>
      <translation>Збережені значення пошкоджено: {error}.</translation>
    </message>
    <message>
      <source>Strength of annotations</source>
      <translation>Сила анотацій</translation>
    </message>
    <message>
      <source>Stronger annotations</source>
      <translation>Сильніші анотації</translation>
    </message>
    <message>
      <source>Stronger colours</source>
      <translation>Насиченіші кольори</translation>
    </message>
    <message>
      <source>Tab</source>
      <translation>Tab</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Підписи</translation>
    </message>
    <message>
      <source>Tags on all shapes</source>
      <translation>Підписи на всіх фігурах</translation>
    </message>
    <message>
      <source>Tags where there is room</source>
      <translation>Підписи там, де є місце</translation>
    </message>
    <message>
      <source>Taxonomy</source>
      <translation>Таксономія</translation>
    </message>
    <message>
      <source>Taxonomy (JSON)</source>
      <translation>Таксономія (JSON)</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Розмір тексту</translation>
    </message>
    <message>
      <source>The axis of a plume is its source and the tip of its drift, no more.</source>
      <translation>Вісь шлейфу – це його джерело й кінець дрейфу, не більше.</translation>
    </message>
    <message>
      <source>The axis of a rotated box needs a length.</source>
      <translation>Вісь повернутої рамки повинна мати довжину.</translation>
    </message>
    <message>
      <source>The clip is not open.</source>
      <translation>Кліп не відкрито.</translation>
    </message>
    <message>
      <source>The clip is not there any more.</source>
      <translation>Кліпу тут більше немає.</translation>
    </message>
    <message>
      <source>The clip was not touched.</source>
      <translation>Кліп не зачеплено.</translation>
    </message>
    <message>
      <source>The comment is settled already.</source>
      <translation>Коментар уже вирішено.</translation>
    </message>
    <message>
      <source>The copied tracks lie beyond the end of this clip.</source>
      <translation>Скопійовані треки лежать за кінцем цього кліпу.</translation>
    </message>
    <message>
      <source>The corners of a {what} have no order of their own.</source>
      <translation>Кути фігури «{what}» не мають власного порядку.</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Диск заповнено</translation>
    </message>
    <message>
      <source>The drive of “{name}” does not answer</source>
      <translation>Диск із «{name}» не відповідає</translation>
    </message>
    <message>
      <source>The file cannot be read to its end.</source>
      <translation>Файл не можна прочитати до кінця.</translation>
    </message>
    <message>
      <source>The file gives no usable time for every frame; frames are told apart by their order.</source>
      <translation>Файл не дає придатного часу для кожного кадру; кадри розрізняються за порядком.</translation>
    </message>
    <message>
      <source>The file is write-protected.</source>
      <translation>Файл захищено від запису.</translation>
    </message>
    <message>
      <source>The file promises {promised} frames, but only {count} can be decoded.</source>
      <translation>Файл обіцяє кадрів: {promised}, але декодувати можна лише {count}.</translation>
    </message>
    <message>
      <source>The file was not changed.</source>
      <translation>Файл не змінено.</translation>
    </message>
    <message>
      <source>The frame times of clip {clip} are in the journal but not in the project.</source>
      <translation>Час кадрів кліпу {clip} є в журналі, але не в проєкті.</translation>
    </message>
    <message>
      <source>The frame times of clip {clip} are not as the journal left them.</source>
      <translation>Час кадрів кліпу {clip} не такий, яким його лишив журнал.</translation>
    </message>
    <message>
      <source>The frame times that “{name}” keeps of a clip are not those that its journal tells of.</source>
      <translation>Час кадрів кліпу, який зберігає «{name}», не той, про який каже журнал.</translation>
    </message>
    <message>
      <source>The index of {name} does not agree with its pictures. Its frames were counted anew by decoding: it has {frame_count} frames.</source>
      <translation>Індекс {name} не узгоджується із зображеннями. Кадри пораховано заново декодуванням: їх {frame_count}.</translation>
    </message>
    <message>
      <source>The journal does not fit what the project holds ({key_0} {key_1}).</source>
      <translation>Журнал не відповідає тому, що містить проєкт ({key_0} {key_1}).</translation>
    </message>
    <message>
      <source>The keyframes of a track are stored in form {version}, newer than {VERSION}.</source>
      <translation>Ключові кадри треку збережено у форматі {version}, новішому за {VERSION}.</translation>
    </message>
    <message>
      <source>The label does not offer this attribute. It is kept and exported; clear it if it is a leftover.</source>
      <translation>Мітка не пропонує цього атрибута. Його збережено й буде експортовано; очистіть, якщо це залишок.</translation>
    </message>
    <message>
      <source>The last label that is offered cannot be retired.</source>
      <translation>Останню мітку, що пропонується, не можна перестати пропонувати.</translation>
    </message>
    <message>
      <source>The last label that is offered cannot be taken away.</source>
      <translation>Останню мітку, що пропонується, не можна прибрати.</translation>
    </message>
    <message>
      <source>The log file has the details.</source>
      <translation>Подробиці – у файлі журналу програми.</translation>
    </message>
    <message>
      <source>The next shape you draw replaces this track's shape on this frame.</source>
      <translation>Наступна намальована фігура замінить фігуру цього треку на цьому кадрі.</translation>
    </message>
    <message>
      <source>The numbers do not make a shape: no width, too few corners, or a number that is not finite.</source>
      <translation>Числа не утворюють фігури: немає ширини, замало кутів або число не скінченне.</translation>
    </message>
    <message>
      <source>The other one is not there any more.</source>
      <translation>Іншого тут більше немає.</translation>
    </message>
    <message>
      <source>The outline begins there now.</source>
      <translation>Контур тепер починається там.</translation>
    </message>
    <message>
      <source>The picture changes to another shot while the track goes on. Hidden from the cut, it comes back with its next keyframe.</source>
      <translation>Зображення переходить до іншого плану, а трек триває. Якщо приховати від стику, він повернеться з наступним ключовим кадром.</translation>
    </message>
    <message>
      <source>The profile is “{names_answer}” now.</source>
      <translation>Тепер профіль «{names_answer}».</translation>
    </message>
    <message>
      <source>The project of “{name}” can be kept neither beside it nor in “{parent}”: {reason}.</source>
      <translation>Проєкт «{name}» не можна зберігати ні поруч із ним, ні в «{parent}»: {reason}.</translation>
    </message>
    <message>
      <source>The project was not changed.</source>
      <translation>Проєкт не змінено.</translation>
    </message>
    <message>
      <source>The project “{name}” could not be made in “{parent}”: {error}.</source>
      <translation>Проєкт «{name}» не вдалося створити в «{parent}»: {error}.</translation>
    </message>
    <message>
      <source>The project “{name}” could not be made in “{parent}”: {reason}.</source>
      <translation>Проєкт «{name}» не вдалося створити в «{parent}»: {reason}.</translation>
    </message>
    <message>
      <source>The project's taxonomy now holds what “{name}” adds.</source>
      <translation>Таксономія проєкту тепер містить те, що додає «{name}».</translation>
    </message>
    <message>
      <source>The same alternative is named twice.</source>
      <translation>Ту саму альтернативу названо двічі.</translation>
    </message>
    <message>
      <source>The selected tracks are locked</source>
      <translation>Вибрані треки заблоковано</translation>
    </message>
    <message>
      <source>The selection cannot be seen on this frame.</source>
      <translation>Вибраного не видно на цьому кадрі.</translation>
    </message>
    <message>
      <source>The selection is in no group.</source>
      <translation>Вибране не входить до жодної групи.</translation>
    </message>
    <message>
      <source>The selection is not linked to anything.</source>
      <translation>Вибране ні з чим не пов'язано.</translation>
    </message>
    <message>
      <source>The selection is not there in the selected range of frames.</source>
      <translation>Вибраного немає у вибраному діапазоні кадрів.</translation>
    </message>
    <message>
      <source>The shape has no “{name}”.</source>
      <translation>Фігура не має «{name}».</translation>
    </message>
    <message>
      <source>The shape reaches beyond the picture, where nobody can see whether it is right. Boxes and polygons can be cut at the edge.</source>
      <translation>Фігура виходить за зображення, де ніхто не бачить, чи вона правильна. Рамки й многокутники можна обрізати за краєм.</translation>
    </message>
    <message>
      <source>The stored keyframes of a track are damaged.</source>
      <translation>Збережені ключові кадри треку пошкоджено.</translation>
    </message>
    <message>
      <source>The stored keyframes of this track are damaged. An older copy of the project may still have them.</source>
      <translation>Збережені ключові кадри цього треку пошкоджено. Вони ще можуть бути в давнішій копії проєкту.</translation>
    </message>
    <message>
      <source>The taxonomy asks for these attributes. “Cannot tell” is an answer too, and is exported as one.</source>
      <translation>Таксономія вимагає цих атрибутів. «Неможливо визначити» – теж відповідь, і вона експортується.</translation>
    </message>
    <message>
      <source>The taxonomy does not have this label, so nothing can be said of the track. Choose another one.</source>
      <translation>Такої мітки в таксономії немає, тож про трек нічого не можна сказати. Виберіть іншу.</translation>
    </message>
    <message>
      <source>The taxonomy has no attribute “{ident}” any more.</source>
      <translation>У таксономії більше немає атрибута «{ident}».</translation>
    </message>
    <message>
      <source>The taxonomy has no label “{owner}” any more.</source>
      <translation>У таксономії більше немає мітки «{owner}».</translation>
    </message>
    <message>
      <source>The taxonomy has no table “{table}”.</source>
      <translation>У таксономії немає таблиці «{table}».</translation>
    </message>
    <message>
      <source>The taxonomy has no {what} “{ident}” any more.</source>
      <translation>У таксономії більше немає {what} «{ident}».</translation>
    </message>
    <message>
      <source>The taxonomy in use is unchanged.</source>
      <translation>Чинну таксономію не змінено.</translation>
    </message>
    <message>
      <source>The taxonomy is unchanged.</source>
      <translation>Таксономію не змінено.</translation>
    </message>
    <message>
      <source>The taxonomy is wrong at {path}: {what}.</source>
      <translation>Помилка в таксономії за шляхом {path}: {what}.</translation>
    </message>
    <message>
      <source>The taxonomy overlay adds {new_id} at {path}, and ids of one's own must start with {OWN_PREFIX}.</source>
      <translation>Доповнення таксономії додає {new_id} за шляхом {path}, а власні ідентифікатори мають починатися з {OWN_PREFIX}.</translation>
    </message>
    <message>
      <source>The timeline shows only the tracks that the filter of the list of tracks leaves.</source>
      <translation>Часова шкала показує лише треки, які лишає фільтр списку треків.</translation>
    </message>
    <message>
      <source>The track is not there any more.</source>
      <translation>Треку тут більше немає.</translation>
    </message>
    <message>
      <source>The track names a clip that this project does not have, so it can be shown nowhere.</source>
      <translation>Трек посилається на кліп, якого в цьому проєкті немає, тож його ніде не можна показати.</translation>
    </message>
    <message>
      <source>The value is not one that the taxonomy allows for this attribute.</source>
      <translation>Значення не належить до тих, які таксономія дозволяє для цього атрибута.</translation>
    </message>
    <message>
      <source>The {absent_0} {absent_1} is in the journal but not in the project.</source>
      <translation>{absent_0} {absent_1} є в журналі, але не в проєкті.</translation>
    </message>
    <message>
      <source>The {name} is in the project but not in its journal.</source>
      <translation>{name} є в проєкті, але не в його журналі.</translation>
    </message>
    <message>
      <source>The {name} is not as the journal left it: it was changed outside Hovermark.</source>
      <translation>{name}: не відповідає тому, що лишив журнал; змінено поза Hovermark.</translation>
    </message>
    <message>
      <source>The {what} is not JSON: {error}.</source>
      <translation>{what} – не JSON: {error}.</translation>
    </message>
    <message>
      <source>The {what} is wrong at {path}: {message}.</source>
      <translation>{what}: помилка за шляхом {path}: {message}.</translation>
    </message>
    <message>
      <source>The {what} must be one JSON object.</source>
      <translation>{what} має бути одним об'єктом JSON.</translation>
    </message>
    <message>
      <source>The {what} needs a name.</source>
      <translation>{what}: потрібна назва.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>There are several tracks with the number #{number}.</source>
      <translation>Є кілька треків із номером #{number}.</translation>
    </message>
    <message>
      <source>There is already a file “{name}” in “{parent}”.</source>
      <translation>Файл «{name}» у «{parent}» уже є.</translation>
    </message>
    <message>
      <source>There is no annotation on the clipboard.</source>
      <translation>У буфері обміну немає анотацій.</translation>
    </message>
    <message>
      <source>There is no class “{parent}”.</source>
      <translation>Класу «{parent}» немає.</translation>
    </message>
    <message>
      <source>There is no clip to locate.</source>
      <translation>Немає кліпу, який треба знайти.</translation>
    </message>
    <message>
      <source>There is no clip to paste into.</source>
      <translation>Немає кліпу, у який можна вставити.</translation>
    </message>
    <message>
      <source>There is no clip to put a mark in.</source>
      <translation>Немає кліпу, у якому можна поставити позначку.</translation>
    </message>
    <message>
      <source>There is no clip “{clip}” in the project. There are: {names}.</source>
      <translation>У проєкті немає кліпу «{clip}». Є: {names}.</translation>
    </message>
    <message>
      <source>There is no clip.</source>
      <translation>Немає кліпу.</translation>
    </message>
    <message>
      <source>There is no comment on this frame.</source>
      <translation>На цьому кадрі немає коментаря.</translation>
    </message>
    <message>
      <source>There is no file {name} in “{parent}”.</source>
      <translation>Файлу {name} немає в «{parent}».</translation>
    </message>
    <message>
      <source>There is no finding after this frame.</source>
      <translation>Після цього кадру немає зауважень.</translation>
    </message>
    <message>
      <source>There is no finding before this frame.</source>
      <translation>До цього кадру немає зауважень.</translation>
    </message>
    <message>
      <source>There is no format called “{format_id}”.</source>
      <translation>Немає формату з назвою «{format_id}».</translation>
    </message>
    <message>
      <source>There is no keyframe after this frame.</source>
      <translation>Після цього кадру немає ключових кадрів.</translation>
    </message>
    <message>
      <source>There is no keyframe before this frame.</source>
      <translation>До цього кадру немає ключових кадрів.</translation>
    </message>
    <message>
      <source>There is no keyframe of the selection on this frame or before it.</source>
      <translation>На цьому кадрі чи до нього немає ключових кадрів вибраного.</translation>
    </message>
    <message>
      <source>There is no keyframe of the selection on this frame.</source>
      <translation>На цьому кадрі немає ключового кадру вибраного.</translation>
    </message>
    <message>
      <source>There is no kind of shape called “{name}”; there are {known}.</source>
      <translation>Немає виду фігур із назвою «{name}»; є {known}.</translation>
    </message>
    <message>
      <source>There is no mark after this frame.</source>
      <translation>Після цього кадру немає позначок.</translation>
    </message>
    <message>
      <source>There is no mark before this frame.</source>
      <translation>До цього кадру немає позначок.</translation>
    </message>
    <message>
      <source>There is no open comment after this frame.</source>
      <translation>Після цього кадру немає відкритих коментарів.</translation>
    </message>
    <message>
      <source>There is no open comment before this frame.</source>
      <translation>До цього кадру немає відкритих коментарів.</translation>
    </message>
    <message>
      <source>There is no picture to save: the clip is not open.</source>
      <translation>Немає зображення для збереження: кліп не відкрито.</translation>
    </message>
    <message>
      <source>There is nothing to change.</source>
      <translation>Нічого змінювати.</translation>
    </message>
    <message>
      <source>There is nothing to delete.</source>
      <translation>Нічого видаляти.</translation>
    </message>
    <message>
      <source>There is nothing to play: the clip is not open.</source>
      <translation>Нічого відтворювати: кліп не відкрито.</translation>
    </message>
    <message>
      <source>There is nothing to split.</source>
      <translation>Нічого розрізати.</translation>
    </message>
    <message>
      <source>This JSON is nested too deeply to be read.</source>
      <translation>Вкладеність цього JSON завелика, щоб його прочитати.</translation>
    </message>
    <message>
      <source>This clip is not in the project any more.</source>
      <translation>Цього кліпу в проєкті більше немає.</translation>
    </message>
    <message>
      <source>This document has version {version}; this Hovermark reads version {VERSION}.</source>
      <translation>Цей документ має версію {version}; цей Hovermark читає версію {VERSION}.</translation>
    </message>
    <message>
      <source>This file holds no shortcuts.</source>
      <translation>У цьому файлі немає сполучень клавіш.</translation>
    </message>
    <message>
      <source>This is not JSON: {error}.</source>
      <translation>Це не JSON: {error}.</translation>
    </message>
    <message>
      <source>This is the clip's last frame.</source>
      <translation>Це останній кадр кліпу.</translation>
    </message>
    <message>
      <source>This is the track's only keyframe. Shift+Delete removes the whole track.</source>
      <translation>Це єдиний ключовий кадр треку. Shift+Delete вилучає весь трек.</translation>
    </message>
    <message>
      <source>This needs the window.</source>
      <translation>Для цього потрібне вікно.</translation>
    </message>
    <message>
      <source>This project has no label “{unknown_0}”; what was pasted has the label that is chosen now.</source>
      <translation>У цьому проєкті немає мітки «{unknown_0}»; вставлене має мітку, вибрану зараз.</translation>
    </message>
    <message>
      <source>This was not read; everything else was:</source>
      <translation>Цього не прочитано; усе інше прочитано:</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Час</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Часова шкала</translation>
    </message>
    <message>
      <source>Timeline follows the list's filter</source>
      <translation>Часова шкала за фільтром списку</translation>
    </message>
    <message>
      <source>Title, as exports show it:</source>
      <translation>Назва, якою її покаже експорт:</translation>
    </message>
    <message>
      <source>To the first frame, into the range</source>
      <translation>До першого кадру, у діапазон</translation>
    </message>
    <message>
      <source>To the last frame, into the range</source>
      <translation>До останнього кадру, у діапазон</translation>
    </message>
    <message>
      <source>To the next keyframe, into the range</source>
      <translation>До наступного ключового кадру, у діапазон</translation>
    </message>
    <message>
      <source>To the next stop, into the range</source>
      <translation>До наступної зупинки, у діапазон</translation>
    </message>
    <message>
      <source>To the previous keyframe, into the range</source>
      <translation>До попереднього ключового кадру, у діапазон</translation>
    </message>
    <message>
      <source>To the previous stop, into the range</source>
      <translation>До попередньої зупинки, у діапазон</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Разом</translation>
    </message>
    <message>
      <source>Too small to see</source>
      <translation>Замале, щоб побачити</translation>
    </message>
    <message>
      <source>Tool</source>
      <translation>Інструмент</translation>
    </message>
    <message>
      <source>Traceback (most recent call last):</source>
      <translation>Traceback (most recent call last):</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>Трек</translation>
    </message>
    <message>
      <source>Tracks</source>
      <translation>Треки</translation>
    </message>
    <message>
      <source>Tracks of different clips cannot become one.</source>
      <translation>Треки різних кліпів не можуть стати одним.</translation>
    </message>
    <message>
      <source>Trails</source>
      <translation>Сліди</translation>
    </message>
    <message>
      <source>Trails of the selection</source>
      <translation>Сліди вибраного</translation>
    </message>
    <message>
      <source>Trim to the clip</source>
      <translation>Обрізати за кліпом</translation>
    </message>
    <message>
      <source>Try again in a moment.</source>
      <translation>Спробуйте за мить ще раз.</translation>
    </message>
    <message>
      <source>Try again, or save a copy elsewhere.</source>
      <translation>Спробуйте ще раз або збережіть копію деінде.</translation>
    </message>
    <message>
      <source>Two commands are called {id}.</source>
      <translation>Дві команди називаються {id}.</translation>
    </message>
    <message>
      <source>Two keyframes of one track stand on the same frame.</source>
      <translation>На одному кадрі стоять два ключові кадри одного треку.</translation>
    </message>
    <message>
      <source>Two tracks of one label cover the same place over most of their frames. Deleting removes the later one; merge them where each has something that the other lacks.</source>
      <translation>Два треки з однією міткою вкривають те саме місце на більшості своїх кадрів. Видалення прибирає пізніший; об'єднайте їх, якщо в кожному є щось, чого бракує іншому.</translation>
    </message>
    <message>
      <source>Two tracks of one label have the very same shape on the same frame: the same thing, drawn or imported twice. Deleting removes the later one where it says nothing more about places.</source>
      <translation>Два треки з однією міткою мають точнісінько ту саму фігуру на тому самому кадрі: той самий об'єкт, намальований чи імпортований двічі. Видалення прибирає пізніший, якщо він не каже нічого більше про місця.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Undone: {title}</source>
      <translation>Скасовано: {title}</translation>
    </message>
    <message>
      <source>Ungroup</source>
      <translation>Розгрупувати</translation>
    </message>
    <message>
      <source>Ungroup {}</source>
      <translation>Розгрупувати {}</translation>
    </message>
    <message>
      <source>Unite the selected shapes</source>
      <translation>Злити вибрані фігури</translation>
    </message>
    <message>
      <source>Unite {len} shapes in {name}</source>
      <translation>Злити фігури ({len}) в {name}</translation>
    </message>
    <message>
      <source>Unknown attribute</source>
      <translation>Невідомий атрибут</translation>
    </message>
    <message>
      <source>Unknown label</source>
      <translation>Невідома мітка</translation>
    </message>
    <message>
      <source>Unlink {}</source>
      <translation>Прибрати зв'язок {}</translation>
    </message>
    <message>
      <source>Unreviewed track</source>
      <translation>Непереглянутий трек</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Вгору</translation>
    </message>
    <message>
      <source>Update Hovermark.</source>
      <translation>Оновіть Hovermark.</translation>
    </message>
    <message>
      <source>Use taxonomy {id} {version}</source>
      <translation>Узяти таксономію {id} {version}</translation>
    </message>
    <message>
      <source>Use this file</source>
      <translation>Узяти цей файл</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Посібник користувача</translation>
    </message>
    <message>
      <source>Value that does not fit</source>
      <translation>Значення, що не підходить</translation>
    </message>
    <message>
      <source>Vehicle types used last</source>
      <translation>Останні вжиті типи техніки</translation>
    </message>
    <message>
      <source>Vertices</source>
      <translation>Вершини</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Weaker colours</source>
      <translation>Менш насичені кольори</translation>
    </message>
    <message>
      <source>What Ctrl+B proposes where no range is selected: the number that was given last.</source>
      <translation>Що пропонує Ctrl+B, коли діапазон не вибрано: число, вказане минулого разу.</translation>
    </message>
    <message>
      <source>What is on the clipboard is damaged: {error}.</source>
      <translation>Вміст буфера обміну пошкоджено: {error}.</translation>
    </message>
    <message>
      <source>What is on the clipboard was copied in a newer version of Hovermark.</source>
      <translation>Вміст буфера обміну скопійовано в новішій версії Hovermark.</translation>
    </message>
    <message>
      <source>What is the group called?</source>
      <translation>Як називається група?</translation>
    </message>
    <message>
      <source>What was reviewed is not what is there now. Look again, then mark it as reviewed once more, or set it back to draft.</source>
      <translation>Переглянуто було не те, що є тут зараз. Перевірте ще раз, тоді знову позначте як переглянуте або поверніть до чернетки.</translation>
    </message>
    <message>
      <source>What was there before is untouched.</source>
      <translation>Те, що було раніше, не зачеплено.</translation>
    </message>
    <message>
      <source>When a reviewed track is changed</source>
      <translation>Коли змінюється переглянутий трек</translation>
    </message>
    <message>
      <source>When drawing along, go on by</source>
      <translation>Малюючи вздовж, просуватися на</translation>
    </message>
    <message>
      <source>Where is “{name}”?</source>
      <translation>Де «{name}»?</translation>
    </message>
    <message>
      <source>Where the clip came from</source>
      <translation>Звідки кліп</translation>
    </message>
    <message>
      <source>Where the playback buttons go</source>
      <translation>Де розташовано кнопки відтворення</translation>
    </message>
    <message>
      <source>Where there is room</source>
      <translation>Де є місце</translation>
    </message>
    <message>
      <source>Where this clip came from…</source>
      <translation>Звідки цей кліп…</translation>
    </message>
    <message>
      <source>Whether the tool stays in the hand for the next shape, or the select tool takes its place.</source>
      <translation>Чи інструмент лишається для наступної фігури, чи його замінює інструмент вибору.</translation>
    </message>
    <message>
      <source>Which labels and attributes do you need? What is hidden keeps its values.</source>
      <translation>Які мітки й атрибути вам потрібні? Приховане зберігає свої значення.</translation>
    </message>
    <message>
      <source>Which one is the same thing as {numbered_name}?</source>
      <translation>Який із них той самий об'єкт, що й {numbered_name}?</translation>
    </message>
    <message>
      <source>Which places Alt+PgDown and Alt+PgUp go to.</source>
      <translation>До яких місць переходять Alt+PgDown і Alt+PgUp.</translation>
    </message>
    <message>
      <source>Which shapes carry their label and number on the picture.</source>
      <translation>Які фігури мають на зображенні свою мітку й номер.</translation>
    </message>
    <message>
      <source>Whole clip on the timeline</source>
      <translation>Увесь кліп на часовій шкалі</translation>
    </message>
    <message>
      <source>With one keyframe and nothing to interpolate to, it can be seen on one frame only. Give it another keyframe, hold it, or say that one frame is what is meant.</source>
      <translation>З одним ключовим кадром, якому нема до чого інтерполюватися, трек видно лише на одному кадрі. Додайте ще один ключовий кадр, утримуйте його або вкажіть, що мається на увазі один кадр.</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Написати нотатку</translation>
    </message>
    <message>
      <source>Your name in the journal</source>
      <translation>Ваше ім'я в журналі</translation>
    </message>
    <message>
      <source>Your settings could not be read; the file was set aside as “{name}”.</source>
      <translation>Не вдалося прочитати ваші налаштування; файл відкладено як «{name}».</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Збільшити</translation>
    </message>
    <message>
      <source>Zoom in on the timeline</source>
      <translation>Збільшити часову шкалу</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Зменшити</translation>
    </message>
    <message>
      <source>Zoom out on the timeline</source>
      <translation>Зменшити часову шкалу</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>прийнято</translation>
    </message>
    <message>
      <source>as a whole</source>
      <translation>загалом</translation>
    </message>
    <message>
      <source>as in the list of tracks</source>
      <translation>як у списку треків</translation>
    </message>
    <message>
      <source>box</source>
      <translation>рамка</translation>
    </message>
    <message>
      <source>by first frame</source>
      <translation>за першим кадром</translation>
    </message>
    <message>
      <source>by label</source>
      <translation>за міткою</translation>
    </message>
    <message>
      <source>by number</source>
      <translation>за номером</translation>
    </message>
    <message>
      <source>carry</source>
      <translation>нести</translation>
    </message>
    <message>
      <source>certainty</source>
      <translation>певність</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>кліп</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>коментар</translation>
    </message>
    <message>
      <source>contested</source>
      <translation>оскаржено</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>темна</translation>
    </message>
    <message>
      <source>down</source>
      <translation>донизу</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>чернетка</translation>
    </message>
    <message>
      <source>earlier</source>
      <translation>раніше</translation>
    </message>
    <message>
      <source>ellipse</source>
      <translation>еліпс</translation>
    </message>
    <message>
      <source>frames</source>
      <translation>кадр.</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>приховано</translation>
    </message>
    <message>
      <source>hold</source>
      <translation>утримувати</translation>
    </message>
    <message>
      <source>interpolate</source>
      <translation>інтерполювати</translation>
    </message>
    <message>
      <source>keyframe</source>
      <translation>ключовий кадр</translation>
    </message>
    <message>
      <source>larger</source>
      <translation>більший</translation>
    </message>
    <message>
      <source>later</source>
      <translation>пізніше</translation>
    </message>
    <message>
      <source>left</source>
      <translation>ліворуч</translation>
    </message>
    <message>
      <source>light</source>
      <translation>світла</translation>
    </message>
    <message>
      <source>line</source>
      <translation>ламана</translation>
    </message>
    <message>
      <source>mark</source>
      <translation>позначку</translation>
    </message>
    <message>
      <source>notes</source>
      <translation>нотатки</translation>
    </message>
    <message>
      <source>plume</source>
      <translation>шлейф</translation>
    </message>
    <message>
      <source>point</source>
      <translation>точка</translation>
    </message>
    <message>
      <source>polygon</source>
      <translation>многокутник</translation>
    </message>
    <message>
      <source>region</source>
      <translation>область</translation>
    </message>
    <message>
      <source>review</source>
      <translation>перевірка</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>переглянуто</translation>
    </message>
    <message>
      <source>right</source>
      <translation>праворуч</translation>
    </message>
    <message>
      <source>rotated box</source>
      <translation>повернута рамка</translation>
    </message>
    <message>
      <source>smaller</source>
      <translation>менший</translation>
    </message>
    <message>
      <source>source</source>
      <translation>джерело</translation>
    </message>
    <message>
      <source>times</source>
      <translation>разів</translation>
    </message>
    <message>
      <source>times its size</source>
      <translation>× його розмір</translation>
    </message>
    <message>
      <source>track</source>
      <translation>трек</translation>
    </message>
    <message>
      <source>up</source>
      <translation>догори</translation>
    </message>
    <message>
      <source>{Resolve_if_settle_else_Reopen} {len} comments</source>
      <translation>{Resolve_if_settle_else_Reopen} коментарі ({len})</translation>
    </message>
    <message>
      <source>{added_or_No} tracks and {marks_added} marks came in from “{name}”.</source>
      <translation>З «{name}» надійшло: треки – {added_or_No}, позначки – {marks_added}.</translation>
    </message>
    <message>
      <source>{added_or_No} tracks came in from “{name}”.</source>
      <translation>З «{name}» надійшло треків: {added_or_No}.</translation>
    </message>
    <message>
      <source>{before_after} of {before} vertices were needless.</source>
      <translation>Зайвих вершин: {before_after} з {before}.</translation>
    </message>
    <message>
      <source>{capitalize} theme</source>
      <translation>{capitalize} тема</translation>
    </message>
    <message>
      <source>{colour} is no colour like '#ffb02e'</source>
      <translation>{colour} – не колір на зразок '#ffb02e'</translation>
    </message>
    <message>
      <source>{corrupt} pictures are damaged and shown as far as they go.</source>
      <translation>Пошкоджених зображень: {corrupt}; їх показано, наскільки вистачає даних.</translation>
    </message>
    <message>
      <source>{count} guesses of a machine wait</source>
      <translation>Чекає припущень машини: {count}</translation>
    </message>
    <message>
      <source>{count} keyframes from frame {frame} on</source>
      <translation>{count} ключ. кадр. від кадру {frame}</translation>
    </message>
    <message>
      <source>{count} mended.{rest} Ctrl+Z takes them back together.</source>
      <translation>Виправлено: {count}.{rest} Ctrl+Z повертає все разом.</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>Переглянуто {done} з {total}</translation>
    </message>
    <message>
      <source>{each} is there twice</source>
      <translation>{each} є двічі</translation>
    </message>
    <message>
      <source>{error} Your changed shortcuts are not used.</source>
      <translation>{error} Змінені вами сполучення клавіш не вживаються.</translation>
    </message>
    <message>
      <source>{exact} (pts {pts} x time_base)</source>
      <translation>{exact} (pts {pts} x time_base)</translation>
    </message>
    <message>
      <source>{expected} in this document</source>
      <translation>{expected} у цьому документі</translation>
    </message>
    <message>
      <source>{fix_title}: {count} findings</source>
      <translation>{fix_title}: зауважень {count}</translation>
    </message>
    <message>
      <source>{key} was given to “{title}” already</source>
      <translation>{key} уже призначено для «{title}»</translation>
    </message>
    <message>
      <source>{key} would mean both “{taken_key}” and “{title}”.</source>
      <translation>{key} означала б і «{taken_key}», і «{title}».</translation>
    </message>
    <message>
      <source>{kind} on frame {frame}</source>
      <translation>{kind} на кадрі {frame}</translation>
    </message>
    <message>
      <source>{kind} on {at} in {thread}{again}</source>
      <translation>{kind}, {at}, у {thread}{again}</translation>
    </message>
    <message>
      <source>{len} cuts, at frames {listed}</source>
      <translation>монтажні стики ({len}), на кадрах {listed}</translation>
    </message>
    <message>
      <source>{len} findings</source>
      <translation>зауваження ({len})</translation>
    </message>
    <message>
      <source>{len} guesses</source>
      <translation>припущення ({len})</translation>
    </message>
    <message>
      <source>{len} keyframes</source>
      <translation>ключові кадри ({len})</translation>
    </message>
    <message>
      <source>{len} marks</source>
      <translation>позначки: {len}</translation>
    </message>
    <message>
      <source>{len} of {keyframes} keyframes</source>
      <translation>{len} з {keyframes} ключ. кадр.</translation>
    </message>
    <message>
      <source>{len} other clips are now shown like this one: {what}.</source>
      <translation>Інші кліпи ({len}) тепер показуються, як цей: {what}.</translation>
    </message>
    <message>
      <source>{len} tracks</source>
      <translation>треки ({len})</translation>
    </message>
    <message>
      <source>{len} tracks are “{name}” now. Ctrl+Shift+U ungroups.</source>
      <translation>Треки ({len}) тепер «{name}». Ctrl+Shift+U розгруповує.</translation>
    </message>
    <message>
      <source>{len} tracks of the clip are selected.</source>
      <translation>Вибрано треків кліпу: {len}.</translation>
    </message>
    <message>
      <source>{lost} cannot be decoded and are not counted as frames.</source>
      <translation>{lost} не можна декодувати, їх не враховано як кадри.</translation>
    </message>
    <message>
      <source>{marked} marks on this frame say that something must be hidden. They are marks only: the saved picture will show what lies under them.</source>
      <translation>На цьому кадрі є позначки, що щось слід приховати: {marked}. Це лише позначки: на збереженому зображенні буде видно те, що під ними.</translation>
    </message>
    <message>
      <source>{name} and #{number} overlap by {share_100} % </source>
      <translation>{name} і #{number} перекриваються на {share_100} % </translation>
    </message>
    <message>
      <source>{name} at {filename}:{lineno}</source>
      <translation>{name} у {filename}:{lineno}</translation>
    </message>
    <message>
      <source>{name} belongs to a clip that is not here.</source>
      <translation>{name} належить до кліпу, якого тут немає.</translation>
    </message>
    <message>
      <source>{name} cannot be read.</source>
      <translation>{name} не читається.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {strerror}.</source>
      <translation>{name} не читається: {strerror}.</translation>
    </message>
    <message>
      <source>{name} changes a {told_thing} that was different then.</source>
      <translation>{name} змінює {told_thing}, що тоді відрізнялося.</translation>
    </message>
    <message>
      <source>{name} does not follow from the entry before it.</source>
      <translation>{name} не випливає із запису перед ним.</translation>
    </message>
    <message>
      <source>{name} gives different pictures each time it is read.</source>
      <translation>{name} щоразу дає інші зображення при читанні.</translation>
    </message>
    <message>
      <source>{name} goes on across the cut at frame {cut}.</source>
      <translation>{name} триває через монтажний стик на кадрі {cut}.</translation>
    </message>
    <message>
      <source>{name} has been changed since it was marked as {value}.</source>
      <translation>{name}: є зміни, відколи позначено «{value}».</translation>
    </message>
    <message>
      <source>{name} has frames 0 to {count_1}; there is no frame {errand}.</source>
      <translation>{name} має кадри від 0 до {count_1}; кадру {errand} немає.</translation>
    </message>
    <message>
      <source>{name} has frames 0 to {count_1}; there is no frame {index}.</source>
      <translation>{name} має кадри від 0 до {count_1}; кадру {index} немає.</translation>
    </message>
    <message>
      <source>{name} has holes or several parts here; a plume has one outer edge.</source>
      <translation>{name} має тут отвори або кілька частин; у шлейфу один зовнішній край.</translation>
    </message>
    <message>
      <source>{name} has no keyframe for {last_first_1} frames after frame {first}, and moves.</source>
      <translation>{name} не має ключових кадрів протягом {last_first_1} кадр. після кадру {first} і рухається.</translation>
    </message>
    <message>
      <source>{name} has no keyframes.</source>
      <translation>{name} не має ключових кадрів.</translation>
    </message>
    <message>
      <source>{name} has one keyframe, on frame {frame}, and ends there.</source>
      <translation>{name} має один ключовий кадр, на кадрі {frame}, і там закінчується.</translation>
    </message>
    <message>
      <source>{name} has {has}, but the clip ends with frame {frame_count_1}.</source>
      <translation>{name}: {has}, а кліп закінчується кадром {frame_count_1}.</translation>
    </message>
    <message>
      <source>{name} is a database of another program, not a Hovermark project.</source>
      <translation>{name} – база даних іншої програми, а не проєкт Hovermark.</translation>
    </message>
    <message>
      <source>{name} is a {title} and has no inside. Select an area, or nothing to start a new one.</source>
      <translation>{name} – фігура «{title}», що не має внутрішньої площі. Виберіть ділянку або зніміть вибір, щоб почати нову.</translation>
    </message>
    <message>
      <source>{name} is contested, and nobody says why.</source>
      <translation>{name}: оскаржено, і ніхто не каже чому.</translation>
    </message>
    <message>
      <source>{name} is cut off after {size} bytes.</source>
      <translation>{name} обривається після {size} байт.</translation>
    </message>
    <message>
      <source>{name} is empty (0 bytes).</source>
      <translation>{name}: порожній файл (0 байт).</translation>
    </message>
    <message>
      <source>{name} is hidden {when}.</source>
      <translation>{name}: приховано {when}.</translation>
    </message>
    <message>
      <source>{name} is locked</source>
      <translation>{name}: заблоковано</translation>
    </message>
    <message>
      <source>{name} is locked.</source>
      <translation>{name}: заблоковано.</translation>
    </message>
    <message>
      <source>{name} is not a Hovermark project.</source>
      <translation>{name} – не проєкт Hovermark.</translation>
    </message>
    <message>
      <source>{name} is not a file.</source>
      <translation>{name} – не файл.</translation>
    </message>
    <message>
      <source>{name} is right</source>
      <translation>Правильно: {name}</translation>
    </message>
    <message>
      <source>{name} is {len} shapes in one on this frame.{also}</source>
      <translation>{name} на цьому кадрі об'єднує фігури: {len}.{also}</translation>
    </message>
    <message>
      <source>{name} is {times} times {bigger} on frame {last} than on frame {first}.</source>
      <translation>{name} на кадрі {last} у {times} раза {bigger}, ніж на кадрі {first}.</translation>
    </message>
    <message>
      <source>{name} jumps by {far_i} px between frames {first} and {last}.</source>
      <translation>{name} стрибає на {far_i} px між кадрами {first} і {last}.</translation>
    </message>
    <message>
      <source>{name} lasts from 0 to {duration} s; there is nothing at {seconds} s.</source>
      <translation>{name} триває від 0 до {duration} с; на {seconds} с нічого немає.</translation>
    </message>
    <message>
      <source>{name} lies exactly on #{number} on frame {frame}.</source>
      <translation>{name} лежить точно на #{number} на кадрі {frame}.</translation>
    </message>
    <message>
      <source>{name} starts where #{number} ends, {after}: perhaps the same thing.</source>
      <translation>{name} починається там, де закінчується #{number}, {after}: можливо, той самий об'єкт.</translation>
    </message>
    <message>
      <source>{name} was a {before} and is a {after} on this frame.</source>
      <translation>{name}: було {before}, на цьому кадрі стало {after}.</translation>
    </message>
    <message>
      <source>{name} was altered after it was written.</source>
      <translation>{name}: змінено після запису.</translation>
    </message>
    <message>
      <source>{name}, frame {frame}</source>
      <translation>{name}, кадр {frame}</translation>
    </message>
    <message>
      <source>{name}, frame {frame}: its shape is less than a pixel wide or high.</source>
      <translation>{name}, кадр {frame}: фігура вужча або нижча за піксель.</translation>
    </message>
    <message>
      <source>{name}, frame {frame}: {error}</source>
      <translation>{name}, кадр {frame}: {error}</translation>
    </message>
    <message>
      <source>{name}, {when}: its {what} {where}.</source>
      <translation>{name}, {when}: {what} {where}.</translation>
    </message>
    <message>
      <source>{name}: {join}{more} {verb} not assessed yet.</source>
      <translation>{name}: {join}{more} {verb} ще не оцінено.</translation>
    </message>
    <message>
      <source>{name}: {name_2} is not chosen. If it cannot be told, say so.</source>
      <translation>{name}: {name_2} – не вибрано. Якщо визначити неможливо, так і вкажіть.</translation>
    </message>
    <message>
      <source>{name}: {what} to be accepted, from frame {int} on.</source>
      <translation>{name}: {what} на прийняття, від кадру {int}.</translation>
    </message>
    <message>
      <source>{name}: “{certainty}” is no level of certainty.</source>
      <translation>{name}: «{certainty}» – не рівень певності.</translation>
    </message>
    <message>
      <source>{numbered_name} in {name}</source>
      <translation>{numbered_name} у {name}</translation>
    </message>
    <message>
      <source>{out} is the clip itself; it was not touched.</source>
      <translation>{out} – це сам кліп; його не зачеплено.</translation>
    </message>
    <message>
      <source>{path} cannot be decoded: {error}.</source>
      <translation>{path} не можна декодувати: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {errno}.</source>
      <translation>{path} не читається: {errno}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <translation>{path} не читається: {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {strerror_or_error}.</source>
      <translation>{path} не читається: {strerror_or_error}.</translation>
    </message>
    <message>
      <source>{path} holds a cover picture but no video.</source>
      <translation>{path} містить обкладинку, але не відео.</translation>
    </message>
    <message>
      <source>{path} holds no picture that can be decoded.</source>
      <translation>{path} не містить зображень, які можна декодувати.</translation>
    </message>
    <message>
      <source>{path} holds no video.</source>
      <translation>{path} не містить відео.</translation>
    </message>
    <message>
      <source>{path} holds sound but no video.</source>
      <translation>{path} містить звук, але не відео.</translation>
    </message>
    <message>
      <source>{path} holds video in a coding that this program cannot decode.</source>
      <translation>{path} містить відео в кодуванні, яке ця програма не може декодувати.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a video file.</source>
      <translation>{path} – тека, а не відеофайл.</translation>
    </message>
    <message>
      <source>{path} is a still picture, not a video.</source>
      <translation>{path} – нерухоме зображення, а не відео.</translation>
    </message>
    <message>
      <source>{path} is empty (0 bytes).</source>
      <translation>{path}: порожній файл (0 байт).</translation>
    </message>
    <message>
      <source>{path} is not a video that can be read: it is damaged, incomplete or another kind of file.</source>
      <translation>{path} – не відео, яке можна прочитати: файл пошкоджений, неповний або іншого типу.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file, so it cannot be opened as a clip.</source>
      <translation>{path} – не звичайний файл, тож його не можна відкрити як кліп.</translation>
    </message>
    <message>
      <source>{path} is not there.</source>
      <translation>Немає {path}.</translation>
    </message>
    <message>
      <source>{path}: expected {expected}, found {found}</source>
      <translation>{path}: очікувалося {expected}, знайдено {found}</translation>
    </message>
    <message>
      <source>{pause} frames after it</source>
      <translation>через {pause} кадр. після нього</translation>
    </message>
    <message>
      <source>{place} is the clip itself; it was not touched.</source>
      <translation>{place} – це сам кліп; його не зачеплено.</translation>
    </message>
    <message>
      <source>{place}: the label has no attribute “{ident}”.</source>
      <translation>{place}: мітка не має атрибута «{ident}».</translation>
    </message>
    <message>
      <source>{right_left} × {bottom_top} px at {left}, {top}</source>
      <translation>{right_left} × {bottom_top} px у {left}, {top}</translation>
    </message>
    <message>
      <source>{shown_count} of {shown} coded pictures</source>
      <translation>{shown_count} з {shown} закодованих зображень</translation>
    </message>
    <message>
      <source>{text} Look again at what you marked there.</source>
      <translation>{text} Перегляньте ще раз, що ви там позначили.</translation>
    </message>
    <message>
      <source>{text} Use File &gt; Locate clip to point to it.</source>
      <translation>{text} Укажіть його через Файл &gt; Знайти кліп.</translation>
    </message>
    <message>
      <source>{text} What it could still write down is in “{trace}”.</source>
      <translation>{text} Те, що ще вдалося записати, – у «{trace}».</translation>
    </message>
    <message>
      <source>{text} is no key</source>
      <translation>{text} – не клавіша</translation>
    </message>
    <message>
      <source>{text} numbers could be wrong. Annotations are untouched; locate the original file.</source>
      <translation>{text} номери можуть бути хибними. Анотації не зачеплено; знайдіть оригінальний файл.</translation>
    </message>
    <message>
      <source>{title} and {len} more</source>
      <translation>{title} і ще {len}</translation>
    </message>
    <message>
      <source>{title} stopped because of a fault in the program ({name}).</source>
      <translation>{title}: зупинено через помилку програми ({name}).</translation>
    </message>
    <message>
      <source>{title} tool</source>
      <translation>Інструмент «{title}»</translation>
    </message>
    <message>
      <source>{title} {group} settings</source>
      <translation>{title} {group} налаштування</translation>
    </message>
    <message>
      <source>{title}, on all keyframes</source>
      <translation>{title}, в усіх ключових кадрах</translation>
    </message>
    <message>
      <source>{title}, {len} tracks</source>
      <translation>{title}, треки ({len})</translation>
    </message>
    <message>
      <source>{title}: {aim} · Ctrl-click selects</source>
      <translation>{title}: {aim} · Ctrl-клацання вибирає</translation>
    </message>
    <message>
      <source>{title}: {hint} · Ctrl-click selects</source>
      <translation>{title}: {hint} · Ctrl-клацання вибирає</translation>
    </message>
    <message>
      <source>{title}: {text} ({len} in all)</source>
      <translation>{title}: {text} (усього {len})</translation>
    </message>
    <message>
      <source>{tracks} tracks with {keyframes} keyframes are in “{name}”.</source>
      <translation>Треків: {tracks}, ключових кадрів: {keyframes} – у «{name}».</translation>
    </message>
    <message>
      <source>{upper}{what_1} was not saved: “{name}” can only be read.</source>
      <translation>{upper}{what_1}: не збережено, «{name}» можна лише читати.</translation>
    </message>
    <message>
      <source>{value} · frame {frame}{elsewhere}</source>
      <translation>{value} · кадр {frame}{elsewhere}</translation>
    </message>
    <message>
      <source>{verb} {count} keyframes by {by} frame</source>
      <translation>{verb} ключові кадри ({count}) на {by} кадр</translation>
    </message>
    <message>
      <source>{verb} {count} keyframes by {by} frames</source>
      <translation>{verb} ключові кадри ({count}) на {by} кадр.</translation>
    </message>
    <message>
      <source>{verb} {kind} on frame {frame}</source>
      <translation>{verb} {kind} на кадрі {frame}</translation>
    </message>
    <message>
      <source>{verb} {what} of {} by {by} frame</source>
      <translation>{verb} {what} у {} на {by} кадр</translation>
    </message>
    <message>
      <source>{verb} {what} of {} by {by} frames</source>
      <translation>{verb} {what} у {} на {by} кадр.</translation>
    </message>
    <message>
      <source>{what} cannot be stored: {error}.</source>
      <translation>{what} не можна зберегти: {error}.</translation>
    </message>
    <message>
      <source>{what} · {brush_px} px, wheel or ( ) resize · Alt {other} · Ctrl-click selects</source>
      <translation>{what} · {brush_px} px, коліщатко або ( ) змінюють розмір · Alt {other} · Ctrl-клацання вибирає</translation>
    </message>
    <message>
      <source>{what}. Ctrl+Shift+K unlocks.</source>
      <translation>{what}. Ctrl+Shift+K розблоковує.</translation>
    </message>
    <message>
      <source>{what}: {title} was not saved.</source>
      <translation>{what}: «{title}» не збережено.</translation>
    </message>
    <message>
      <source>{where}: both {names} can be seen</source>
      <translation>{where}: видно обидва, {names}</translation>
    </message>
    <message>
      <source>{who}a comment without words</source>
      <translation>{who}коментар без слів</translation>
    </message>
    <message>
      <source>“{answer}” is no number of frames. Try 30, or -30 to go back.</source>
      <translation>«{answer}» – не кількість кадрів. Спробуйте 30 або -30, щоб іти назад.</translation>
    </message>
    <message>
      <source>“{answer}” is not a number of pixels.</source>
      <translation>«{answer}» – не кількість пікселів.</translation>
    </message>
    <message>
      <source>“{answer}” is not a whole number of frames.</source>
      <translation>«{answer}» – не ціла кількість кадрів.</translation>
    </message>
    <message>
      <source>“{colour}” is no colour such as #ffb02e.</source>
      <translation>«{colour}» – не колір на зразок #ffb02e.</translation>
    </message>
    <message>
      <source>“{name}” belongs to the shipped list and cannot be taken away.</source>
      <translation>«{name}» належить до вбудованого списку, його не можна прибрати.</translation>
    </message>
    <message>
      <source>“{name}” can be looked at, not changed. {read_only_reason}</source>
      <translation>«{name}» можна переглядати, але не змінювати. {read_only_reason}</translation>
    </message>
    <message>
      <source>“{name}” cannot be read together with “{name_2}” beside it: {strerror}.</source>
      <translation>«{name}» не читається разом із «{name_2}» поруч: {strerror}.</translation>
    </message>
    <message>
      <source>“{name}” cannot be written to</source>
      <translation>У «{name}» не можна записати</translation>
    </message>
    <message>
      <source>“{name}” could not be written ({error})</source>
      <translation>«{name}» не вдалося записати ({error})</translation>
    </message>
    <message>
      <source>“{name}” has as many frames, but is not the same file, byte for byte, that the project was made on. Use it all the same? The journal records the change.</source>
      <translation>«{name}» має стільки ж кадрів, але байт за байтом це не той файл, на якому створено проєкт. Усе одно взяти його? Журнал зафіксує зміну.</translation>
    </message>
    <message>
      <source>“{name}” has changed: {size} bytes instead of {bytes}. It is not shown, because frame</source>
      <translation>«{name}» змінено: {size} байт замість {bytes}. Кліп не показано, бо</translation>
    </message>
    <message>
      <source>“{name}” has no cuts.</source>
      <translation>У «{name}» немає монтажних стиків.</translation>
    </message>
    <message>
      <source>“{name}” has {found}.</source>
      <translation>У «{name}»: {found}.</translation>
    </message>
    <message>
      <source>“{name}” is another recording: {frame_count} frames, not {frame_count_2}.</source>
      <translation>«{name}» – інший запис: кадрів {frame_count}, а не {frame_count_2}.</translation>
    </message>
    <message>
      <source>“{name}” is damaged</source>
      <translation>«{name}» пошкоджено</translation>
    </message>
    <message>
      <source>“{name}” is damaged and cannot be read ({error}).</source>
      <translation>«{name}» пошкоджено, прочитати не можна ({error}).</translation>
    </message>
    <message>
      <source>“{name}” is damaged in the middle: frame numbers after the damage were wrong and are now corrected.</source>
      <translation>«{name}» пошкоджено посередині: номери кадрів після пошкодження були хибні, тепер їх виправлено.</translation>
    </message>
    <message>
      <source>“{name}” is in no format that can be read ({reasons}).</source>
      <translation>«{name}» не в тому форматі, який можна прочитати ({reasons}).</translation>
    </message>
    <message>
      <source>“{name}” is in this project already, as “{name_2}”.</source>
      <translation>«{name}» уже є в цьому проєкті як «{name_2}».</translation>
    </message>
    <message>
      <source>“{name}” is in this project already.</source>
      <translation>«{name}» уже є в цьому проєкті.</translation>
    </message>
    <message>
      <source>“{name}” is in use by another program</source>
      <translation>«{name}» зайнято іншою програмою</translation>
    </message>
    <message>
      <source>“{name}” is in use by another program.</source>
      <translation>«{name}» зайнято іншою програмою.</translation>
    </message>
    <message>
      <source>“{name}” is not where the project left it ({parent}). Annotations are untouched.</source>
      <translation>«{name}» немає там, де його лишив проєкт ({parent}). Анотації не зачеплено.</translation>
    </message>
    <message>
      <source>“{name}” is retired.</source>
      <translation>«{name}» більше не пропонується.</translation>
    </message>
    <message>
      <source>“{name}” now has {frame_count} frames; the project was made on {frame_count_2}. It is not shown. Annotations are untouched; locate the original file.</source>
      <translation>«{name}» тепер має кадрів: {frame_count}; проєкт створено на {frame_count_2}. Його не показано. Анотації не зачеплено; знайдіть оригінальний файл.</translation>
    </message>
    <message>
      <source>“{name}” was written by a newer Hovermark (project format {version}; this one reads up to {VERSION}). It needs {program}.</source>
      <translation>«{name}» записано новішим Hovermark (формат проєкту {version}; цей читає до {VERSION}). Потрібен {program}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read: {reason}.</source>
      <translation>«{path}» не читається: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read: {why}.</source>
      <translation>«{path}» не читається: {why}.</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: {reason}.</source>
      <translation>«{path}» не можна записати: {reason}.</translation>
    </message>
    <message>
      <source>“{path}” is a folder.</source>
      <translation>«{path}» – тека.</translation>
    </message>
    <message>
      <source>“{path}” is not an ordinary file, so it was not read.</source>
      <translation>«{path}» – не звичайний файл, тож його не прочитано.</translation>
    </message>
    <message>
      <source>“{path}” is {value} GB: far too large for a document. It was not read.</source>
      <translation>«{path}» має {value} GB: забагато для документа. Його не прочитано.</translation>
    </message>
    <message>
      <source>“{path}”, {frame_count} frames</source>
      <translation>«{path}», кадрів: {frame_count}</translation>
    </message>
    <message>
      <source>“{text}” is neither a frame nor a time. Try 1237, 00:41.233, 41.2s, +30 or -2s.</source>
      <translation>«{text}» – ні кадр, ні час. Спробуйте 1237, 00:41.233, 41.2s, +30 або -2s.</translation>
    </message>
    <message>
      <source>“{title}” must be a number</source>
      <translation>«{title}» має бути числом</translation>
    </message>
    <message>
      <source>“{title}” must be a {name}</source>
      <translation>«{title}»: потрібен тип {name}</translation>
    </message>
    <message>
      <source>“{title}” must be between {least} and {most}</source>
      <translation>«{title}» має бути між {least} і {most}</translation>
    </message>
    <message>
      <source>“{title}” must be on or off</source>
      <translation>«{title}» має бути увімкнено або вимкнено</translation>
    </message>
    <message>
      <source>“{title}” must be one of {choices}</source>
      <translation>«{title}» має бути одним із: {choices}</translation>
    </message>
    <message>
      <source>“{title}” was prepared for an older state: the {name} has changed since.</source>
      <translation>«{title}» підготовлено для давнішого стану: {name} відтоді змінилося.</translation>
    </message>
  </context>
</TS>
