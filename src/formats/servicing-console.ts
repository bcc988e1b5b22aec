// What sfc and DISM print on the console, in English, Japanese, German, French, Spanish, Chinese and Russian: whether the store is whole.
import { defineFormat, type LineDraft } from '../engine/define.ts';

const LINE =
  /^[\t ]{0,8}(?:Verification \d{1,3}% complete\.? {1,4})?(?:Windows Resource Protection (?:found|did not find|could not)|There is a system repair pending which requires (?:a )?reboot|Windows リソース保護(?:は|に)|Windows ?资源保护(?:找|未找|无法)|(?:La |Le )?(?:programme de )?[Pp]rotection des ressources Windows (?:a |n['’]a )|(?:La )?[Pp]rotección de recursos de Windows (?:no )?(?:encontró|pudo)|Программа защиты ресурсов Windows (?:не )?(?:обнаружила|может)|Der Windows-Ressourcenschutz (?:hat|konnte)|(?:\[[= ]{0,60}\d{1,3}[.,]\d%[= ]{0,60}\] ?)?(?:The component store (?:is repairable|cannot be repaired|corruption was repaired)|No component store corruption detected|コンポーネント ストアは修復できます|コンポーネント ストアは修復できません|コンポーネント ストアの破損は検出されませんでした|Der Komponentenspeicher (?:kann|ist|wurde) |Es wurde keine Komponentenspeicherbesch)|Deployment Image Servicing and Management tool|展開イメージのサービスと管理ツール|Tool zur Imageverwaltung f|Error: (?![45]\d\d[\t ]{0,4}$)\d{1,5}[\t ]{0,4}$|Beginning verification phase of system scan)/i;

export default defineFormat({
  title: { en: 'Output of sfc and DISM', ja: 'sfc と DISM の画面表示' },
  line: LINE,
  event: (_, text) => {
    const draft: LineDraft = { text: text.trim(), component: 'console', level: 'info' };
    return draft;
  },
  samples: [
    'Error: 5\n\nAccess is denied.',
    'Windows Resource Protection found corrupt files but was unable to fix some of them.\nFor online repairs, details are included in the CBS log file.',
    'Windows Resource Protection did not find any integrity violations.',
    'Windows リソース保護は、整合性違反を検出しませんでした。',
    'Windows 资源保护找到了损坏文件，但其中有一些文件无法修复。',
    'La protection des ressources Windows a trouvé des fichiers endommagés mais n’a pas pu en réparer certains.',
    'Protección de recursos de Windows no encontró ninguna infracción de integridad.',
    'Программа защиты ресурсов Windows обнаружила поврежденные файлы и успешно',
    'Der Windows-Ressourcenschutz hat keine Integritätsverletzungen gefunden.',
    '[==========================100.0%==========================] The component store is repairable.',
    'No component store corruption detected.',
    'コンポーネント ストアは修復できます。',
  ],
});
