/* The users of images. Generated from data/image-users.tsv by scripts/update-images. */
/* clang-format off */
#include "pss/base.h"

#include "users_table.h"

/* One text after the other: places in it need no work when the program starts. */
static const struct texts {
    char t0[1];
    char t1[70];
    char t2[15];
    char t3[57];
    char t4[86];
    char t5[57];
    char t6[31];
    char t7[13];
    char t8[46];
    char t9[90];
    char t10[58];
    char t11[21];
    char t12[5];
    char t13[42];
    char t14[25];
    char t15[13];
    char t16[39];
    char t17[25];
    char t18[110];
    char t19[84];
    char t20[122];
    char t21[23];
    char t22[8];
    char t23[50];
    char t24[58];
    char t25[264];
    char t26[22];
    char t27[10];
    char t28[58];
    char t29[22];
    char t30[10];
    char t31[48];
    char t32[31];
    char t33[51];
    char t34[26];
    char t35[9];
    char t36[19];
    char t37[40];
    char t38[85];
    char t39[43];
    char t40[69];
    char t41[73];
    char t42[70];
    char t43[47];
    char t44[24];
    char t45[13];
    char t46[5];
    char t47[21];
    char t48[304];
    char t49[26];
    char t50[48];
    char t51[31];
    char t52[131];
    char t53[33];
    char t54[47];
    char t55[62];
    char t56[47];
    char t57[132];
    char t58[137];
    char t59[153];
    char t60[55];
    char t61[126];
    char t62[58];
    char t63[129];
    char t64[59];
    char t65[130];
    char t66[57];
    char t67[128];
    char t68[53];
    char t69[124];
    char t70[48];
    char t71[130];
    char t72[54];
    char t73[132];
    char t74[51];
    char t75[132];
    char t76[53];
    char t77[145];
    char t78[49];
    char t79[26];
    char t80[130];
    char t81[49];
    char t82[130];
    char t83[54];
    char t84[146];
    char t85[52];
    char t86[144];
    char t87[109];
    char t88[40];
    char t89[147];
    char t90[103];
    char t91[227];
    char t92[103];
    char t93[218];
    char t94[105];
    char t95[143];
    char t96[113];
    char t97[228];
    char t98[109];
    char t99[233];
    char t100[33];
    char t101[50];
    char t102[161];
    char t103[52];
    char t104[1536];
    char t105[54];
    char t106[1537];
    char t107[60];
    char t108[1539];
    char t109[58];
    char t110[7];
    char t111[74];
    char t112[58];
    char t113[1540];
    char t114[62];
    char t115[1539];
    char t116[58];
    char t117[1539];
    char t118[54];
    char t119[1537];
    char t120[74];
    char t121[79];
    char t122[54];
    char t123[1538];
    char t124[60];
    char t125[73];
    char t126[64];
    char t127[20];
    char t128[1541];
    char t129[60];
    char t130[1540];
    char t131[54];
    char t132[1537];
    char t133[72];
    char t134[78];
    char t135[44];
    char t136[70];
    char t137[62];
    char t138[1541];
    char t139[31];
    char t140[47];
    char t141[40];
    char t142[166];
    char t143[41];
    char t144[34];
    char t145[22];
    char t146[59];
    char t147[42];
    char t148[32];
    char t149[50];
    char t150[63];
    char t151[36];
    char t152[138];
    char t153[69];
    char t154[127];
    char t155[59];
    char t156[122];
    char t157[22];
    char t158[16];
    char t159[41];
    char t160[52];
    char t161[25];
    char t162[41];
    char t163[33];
    char t164[49];
    char t165[151];
    char t166[54];
    char t167[68];
    char t168[47];
    char t169[74];
    char t170[187];
    char t171[60];
    char t172[33];
    char t173[47];
    char t174[38];
    char t175[54];
    char t176[65];
    char t177[11];
    char t178[20];
    char t179[621];
    char t180[164];
    char t181[288];
    char t182[58];
    char t183[3];
    char t184[26];
    char t185[223];
    char t186[49];
    char t187[24];
    char t188[14];
    char t189[75];
    char t190[44];
    char t191[10];
    char t192[281];
    char t193[35];
    char t194[7];
    char t195[160];
    char t196[322];
    char t197[41];
    char t198[78];
    char t199[7];
    char t200[60];
    char t201[40];
    char t202[52];
    char t203[40];
    char t204[9];
    char t205[35];
    char t206[20];
    char t207[203];
    char t208[39];
    char t209[33];
    char t210[50];
    char t211[112];
    char t212[460];
    char t213[48];
    char t214[3];
    char t215[125];
    char t216[46];
    char t217[124];
    char t218[25];
    char t219[7];
    char t220[30];
    char t221[45];
    char t222[40];
    char t223[190];
    char t224[40];
    char t225[127];
    char t226[35];
    char t227[51];
    char t228[28];
    char t229[9];
    char t230[53];
    char t231[49];
    char t232[128];
    char t233[92];
    char t234[30];
    char t235[236];
    char t236[20];
    char t237[29];
    char t238[48];
    char t239[27];
    char t240[6];
    char t241[91];
    char t242[241];
    char t243[12];
    char t244[305];
    char t245[117];
    char t246[29];
    char t247[137];
    char t248[31];
    char t249[112];
    char t250[42];
    char t251[253];
    char t252[100];
    char t253[58];
    char t254[70];
    char t255[45];
    char t256[30];
    char t257[29];
    char t258[57];
    char t259[62];
    char t260[54];
    char t261[25];
    char t262[7];
    char t263[13];
    char t264[267];
    char t265[46];
    char t266[27];
    char t267[98];
    char t268[48];
    char t269[39];
    char t270[50];
    char t271[37];
    char t272[460];
    char t273[325];
    char t274[24];
    char t275[38];
    char t276[22];
    char t277[22];
    char t278[31];
    char t279[170];
    char t280[34];
    char t281[10];
    char t282[47];
    char t283[22];
    char t284[3];
    char t285[6];
    char t286[68];
    char t287[39];
    char t288[37];
    char t289[48];
    char t290[176];
    char t291[325];
    char t292[29];
    char t293[25];
    char t294[116];
    char t295[65];
    char t296[17];
    char t297[187];
    char t298[40];
    char t299[14];
    char t300[138];
    char t301[128];
    char t302[164];
    char t303[560];
    char t304[170];
    char t305[59];
    char t306[163];
    char t307[90];
    char t308[159];
    char t309[98];
    char t310[163];
    char t311[102];
    char t312[165];
    char t313[98];
    char t314[163];
    char t315[88];
    char t316[153];
    char t317[194];
    char t318[172];
    char t319[205];
    char t320[140];
    char t321[30];
    char t322[16];
    char t323[50];
    char t324[24];
    char t325[56];
    char t326[24];
    char t327[15];
    char t328[38];
    char t329[93];
    char t330[17];
    char t331[198];
    char t332[21];
    char t333[35];
    char t334[23];
    char t335[6];
    char t336[213];
    char t337[30];
    char t338[53];
    char t339[28];
    char t340[56];
    char t341[86];
    char t342[11];
    char t343[48];
    char t344[30];
    char t345[111];
    char t346[30];
    char t347[102];
    char t348[43];
    char t349[57];
    char t350[25];
    char t351[41];
    char t352[41];
    char t353[174];
    char t354[41];
    char t355[50];
    char t356[124];
    char t357[476];
    char t358[51];
    char t359[84];
    char t360[130];
    char t361[61];
    char t362[255];
    char t363[119];
    char t364[240];
    char t365[24];
    char t366[115];
    char t367[240];
    char t368[31];
    char t369[120];
    char t370[275];
    char t371[131];
    char t372[255];
    char t373[126];
    char t374[450];
    char t375[121];
    char t376[160];
    char t377[171];
    char t378[186];
    char t379[133];
    char t380[81];
    char t381[55];
    char t382[87];
    char t383[37];
    char t384[384];
    char t385[190];
    char t386[57];
    char t387[39];
    char t388[61];
    char t389[208];
    char t390[123];
    char t391[56];
    char t392[14];
    char t393[54];
    char t394[26];
    char t395[18];
    char t396[243];
    char t397[207];
    char t398[512];
    char t399[74];
    char t400[52];
    char t401[30];
    char t402[47];
    char t403[756];
    char t404[146];
    char t405[88];
    char t406[59];
    char t407[56];
    char t408[16];
    char t409[69];
    char t410[36];
    char t411[131];
    char t412[212];
    char t413[38];
    char t414[61];
    char t415[106];
    char t416[26];
    char t417[19];
    char t418[121];
    char t419[20];
    char t420[72];
    char t421[57];
    char t422[18];
    char t423[175];
    char t424[60];
    char t425[45];
    char t426[28];
    char t427[5];
    char t428[16];
    char t429[326];
    char t430[45];
    char t431[59];
    char t432[23];
    char t433[111];
    char t434[35];
    char t435[105];
    char t436[27];
    char t437[111];
    char t438[24];
    char t439[112];
    char t440[31];
    char t441[115];
    char t442[37];
    char t443[127];
    char t444[27];
    char t445[111];
    char t446[85];
    char t447[56];
    char t448[54];
    char t449[339];
    char t450[317];
    char t451[48];
    char t452[93];
    char t453[148];
    char t454[81];
    char t455[126];
    char t456[81];
    char t457[120];
    char t458[87];
    char t459[133];
    char t460[25];
    char t461[14];
    char t462[41];
    char t463[161];
    char t464[115];
    char t465[28];
    char t466[46];
    char t467[26];
    char t468[8];
    char t469[113];
    char t470[25];
    char t471[115];
    char t472[69];
    char t473[53];
    char t474[23];
    char t475[105];
    char t476[33];
    char t477[293];
    char t478[26];
    char t479[121];
    char t480[24];
    char t481[14];
    char t482[32];
    char t483[162];
    char t484[224];
    char t485[28];
    char t486[53];
    char t487[19];
    char t488[171];
    char t489[25];
    char t490[129];
    char t491[29];
    char t492[11];
    char t493[20];
    char t494[132];
    char t495[52];
    char t496[28];
    char t497[25];
    char t498[414];
    char t499[13];
    char t500[208];
    char t501[51];
    char t502[35];
    char t503[115];
    char t504[25];
    char t505[143];
    char t506[25];
    char t507[16];
    char t508[43];
    char t509[54];
    char t510[31];
    char t511[63];
    char t512[25];
    char t513[14];
    char t514[136];
    char t515[36];
    char t516[31];
    char t517[15];
    char t518[16];
    char t519[360];
    char t520[34];
    char t521[258];
    char t522[47];
    char t523[11];
    char t524[74];
    char t525[73];
    char t526[24];
    char t527[23];
    char t528[117];
    char t529[25];
    char t530[4];
    char t531[123];
    char t532[25];
    char t533[126];
    char t534[26];
    char t535[17];
    char t536[271];
    char t537[30];
    char t538[57];
    char t539[24];
    char t540[24];
    char t541[200];
    char t542[27];
    char t543[18];
    char t544[206];
    char t545[34];
    char t546[277];
    char t547[19];
    char t548[55];
    char t549[218];
    char t550[24];
    char t551[6];
    char t552[26];
    char t553[22];
    char t554[175];
    char t555[43];
    char t556[313];
    char t557[26];
    char t558[6];
    char t559[15];
    char t560[168];
    char t561[113];
    char t562[24];
    char t563[136];
    char t564[28];
    char t565[58];
    char t566[24];
    char t567[159];
    char t568[32];
    char t569[77];
    char t570[24];
    char t571[16];
    char t572[333];
    char t573[57];
    char t574[23];
    char t575[59];
    char t576[24];
    char t577[12];
    char t578[6];
    char t579[526];
    char t580[24];
    char t581[44];
    char t582[38];
    char t583[301];
    char t584[23];
    char t585[232];
    char t586[26];
    char t587[199];
    char t588[23];
    char t589[208];
    char t590[22];
    char t591[58];
    char t592[221];
    char t593[111];
    char t594[174];
    char t595[27];
    char t596[350];
    char t597[354];
    char t598[20];
    char t599[305];
    char t600[309];
    char t601[25];
    char t602[123];
    char t603[27];
    char t604[18];
    char t605[249];
    char t606[249];
    char t607[24];
    char t608[428];
    char t609[428];
    char t610[27];
    char t611[18];
    char t612[253];
    char t613[23];
    char t614[53];
    char t615[23];
    char t616[139];
    char t617[23];
    char t618[28];
    char t619[86];
    char t620[229];
    char t621[47];
    char t622[20];
    char t623[74];
    char t624[27];
    char t625[216];
    char t626[25];
    char t627[69];
    char t628[143];
    char t629[26];
    char t630[399];
    char t631[25];
    char t632[123];
    char t633[26];
    char t634[17];
    char t635[60];
    char t636[61];
    char t637[50];
    char t638[38];
    char t639[109];
    char t640[12];
    char t641[12];
    char t642[12];
    char t643[428];
    char t644[20];
    char t645[281];
    char t646[221];
    char t647[28];
    char t648[394];
    char t649[406];
    char t650[177];
    char t651[28];
    char t652[27];
    char t653[15];
    char t654[168];
    char t655[85];
    char t656[124];
    char t657[70];
    char t658[37];
    char t659[415];
    char t660[58];
    char t661[183];
    char t662[47];
    char t663[70];
    char t664[49];
    char t665[69];
    char t666[44];
    char t667[59];
    char t668[42];
    char t669[70];
    char t670[46];
    char t671[66];
    char t672[26];
    char t673[7];
    char t674[40];
    char t675[103];
    char t676[61];
    char t677[24];
    char t678[44];
    char t679[26];
    char t680[40];
    char t681[60];
    char t682[112];
    char t683[27];
    char t684[108];
    char t685[24];
    char t686[32];
    char t687[177];
    char t688[46];
    char t689[266];
    char t690[36];
    char t691[181];
    char t692[42];
    char t693[291];
    char t694[22];
    char t695[45];
    char t696[24];
    char t697[18];
    char t698[46];
    char t699[38];
    char t700[33];
    char t701[20];
    char t702[5];
    char t703[16];
    char t704[53];
    char t705[43];
    char t706[63];
    char t707[30];
    char t708[28];
    char t709[55];
    char t710[111];
    char t711[210];
    char t712[28];
    char t713[100];
    char t714[27];
    char t715[64];
    char t716[34];
    char t717[166];
    char t718[99];
    char t719[35];
    char t720[49];
    char t721[200];
    char t722[62];
    char t723[79];
    char t724[53];
    char t725[30];
    char t726[46];
    char t727[39];
    char t728[83];
    char t729[27];
    char t730[408];
    char t731[50];
    char t732[116];
    char t733[118];
    char t734[7];
    char t735[49];
    char t736[86];
    char t737[56];
    char t738[510];
    char t739[201];
    char t740[147];
    char t741[20];
    char t742[108];
    char t743[22];
    char t744[181];
    char t745[262];
    char t746[114];
    char t747[35];
    char t748[49];
    char t749[28];
    char t750[101];
    char t751[61];
    char t752[111];
    char t753[62];
    char t754[52];
    char t755[26];
    char t756[113];
    char t757[124];
    char t758[31];
    char t759[117];
    char t760[60];
    char t761[14];
    char t762[255];
    char t763[70];
    char t764[148];
    char t765[66];
    char t766[143];
    char t767[62];
    char t768[281];
    char t769[56];
    char t770[12];
    char t771[247];
    char t772[58];
    char t773[136];
    char t774[62];
    char t775[140];
    char t776[66];
    char t777[51];
    char t778[54];
    char t779[59];
    char t780[101];
    char t781[95];
    char t782[48];
    char t783[152];
    char t784[27];
    char t785[160];
    char t786[51];
    char t787[68];
    char t788[46];
    char t789[63];
    char t790[24];
    char t791[38];
    char t792[101];
    char t793[41];
    char t794[63];
    char t795[25];
    char t796[10];
    char t797[57];
    char t798[28];
    char t799[109];
    char t800[33];
    char t801[114];
    char t802[32];
    char t803[114];
    char t804[28];
    char t805[114];
    char t806[31];
    char t807[99];
    char t808[32];
    char t809[106];
    char t810[31];
    char t811[113];
    char t812[31];
    char t813[113];
    char t814[28];
    char t815[109];
    char t816[27];
    char t817[108];
    char t818[61];
    char t819[62];
    char t820[20];
    char t821[46];
    char t822[56];
    char t823[55];
    char t824[70];
    char t825[166];
    char t826[107];
    char t827[14];
    char t828[237];
    char t829[41];
    char t830[124];
    char t831[140];
    char t832[176];
    char t833[40];
    char t834[123];
    char t835[44];
    char t836[147];
    char t837[60];
    char t838[19];
    char t839[139];
    char t840[48];
    char t841[151];
    char t842[26];
    char t843[12];
    char t844[142];
    char t845[33];
    char t846[118];
    char t847[54];
    char t848[42];
    char t849[60];
    char t850[4];
    char t851[219];
    char t852[47];
    char t853[166];
    char t854[61];
    char t855[21];
    char t856[123];
    char t857[29];
    char t858[137];
    char t859[32];
    char t860[34];
    char t861[292];
    char t862[48];
    char t863[41];
    char t864[26];
    char t865[16];
    char t866[71];
    char t867[32];
    char t868[116];
    char t869[25];
    char t870[39];
    char t871[71];
    char t872[115];
    char t873[24];
    char t874[62];
    char t875[62];
    char t876[24];
    char t877[4];
    char t878[44];
    char t879[27];
    char t880[173];
    char t881[36];
    char t882[128];
    char t883[39];
    char t884[130];
    char t885[36];
    char t886[7];
    char t887[172];
    char t888[34];
    char t889[132];
    char t890[31];
    char t891[126];
    char t892[34];
    char t893[113];
    char t894[49];
    char t895[34];
    char t896[29];
    char t897[24];
    char t898[29];
    char t899[46];
    char t900[50];
    char t901[32];
    char t902[36];
    char t903[40];
    char t904[25];
    char t905[23];
    char t906[43];
    char t907[23];
    char t908[24];
    char t909[33];
    char t910[23];
    char t911[24];
    char t912[27];
    char t913[26];
    char t914[26];
    char t915[28];
    char t916[26];
    char t917[24];
    char t918[34];
    char t919[24];
    char t920[27];
    char t921[29];
    char t922[27];
    char t923[24];
    char t924[33];
    char t925[28];
    char t926[29];
    char t927[30];
    char t928[33];
    char t929[32];
    char t930[32];
    char t931[34];
    char t932[32];
    char t933[30];
    char t934[40];
    char t935[30];
    char t936[33];
    char t937[35];
    char t938[33];
    char t939[30];
    char t940[39];
    char t941[34];
    char t942[22];
    char t943[39];
    char t944[32];
    char t945[40];
    char t946[45];
    char t947[37];
    char t948[42];
    char t949[33];
    char t950[26];
    char t951[26];
    char t952[22];
    char t953[23];
    char t954[26];
    char t955[26];
    char t956[27];
    char t957[27];
    char t958[24];
    char t959[21];
    char t960[29];
    char t961[26];
    char t962[28];
    char t963[29];
    char t964[28];
    char t965[25];
    char t966[26];
    char t967[33];
    char t968[45];
    char t969[44];
    char t970[38];
    char t971[41];
    char t972[35];
    char t973[31];
    char t974[35];
    char t975[37];
    char t976[33];
    char t977[38];
    char t978[32];
    char t979[35];
    char t980[27];
    char t981[26];
    char t982[37];
    char t983[30];
    char t984[24];
    char t985[30];
    char t986[32];
    char t987[27];
    char t988[26];
    char t989[20];
    char t990[45];
    char t991[42];
    char t992[42];
    char t993[49];
    char t994[45];
    char t995[39];
    char t996[39];
    char t997[26];
    char t998[28];
    char t999[22];
    char t1000[24];
    char t1001[32];
    char t1002[24];
    char t1003[31];
    char t1004[48];
    char t1005[43];
    char t1006[46];
    char t1007[40];
    char t1008[24];
    char t1009[32];
    char t1010[38];
    char t1011[37];
    char t1012[32];
    char t1013[39];
    char t1014[43];
    char t1015[33];
    char t1016[35];
    char t1017[35];
    char t1018[35];
    char t1019[29];
    char t1020[33];
    char t1021[38];
    char t1022[45];
    char t1023[29];
    char t1024[24];
    char t1025[43];
    char t1026[42];
    char t1027[31];
    char t1028[31];
    char t1029[20];
    char t1030[30];
    char t1031[34];
    char t1032[45];
    char t1033[47];
    char t1034[41];
    char t1035[41];
    char t1036[44];
    char t1037[37];
    char t1038[38];
    char t1039[49];
    char t1040[37];
    char t1041[30];
    char t1042[29];
    char t1043[25];
    char t1044[26];
    char t1045[32];
    char t1046[24];
    char t1047[25];
    char t1048[23];
    char t1049[27];
    char t1050[29];
    char t1051[29];
    char t1052[24];
    char t1053[24];
    char t1054[31];
    char t1055[19];
    char t1056[22];
    char t1057[37];
    char t1058[42];
    char t1059[28];
    char t1060[33];
    char t1061[39];
    char t1062[47];
    char t1063[53];
    char t1064[43];
    char t1065[44];
    char t1066[32];
    char t1067[31];
    char t1068[34];
    char t1069[29];
    char t1070[32];
    char t1071[30];
    char t1072[28];
    char t1073[33];
    char t1074[31];
    char t1075[29];
    char t1076[26];
    char t1077[27];
    char t1078[29];
    char t1079[31];
    char t1080[32];
    char t1081[24];
    char t1082[23];
    char t1083[29];
    char t1084[31];
    char t1085[28];
    char t1086[31];
    char t1087[33];
    char t1088[28];
    char t1089[26];
    char t1090[47];
    char t1091[37];
    char t1092[34];
    char t1093[34];
    char t1094[35];
    char t1095[39];
    char t1096[37];
    char t1097[44];
    char t1098[29];
    char t1099[34];
    char t1100[40];
    char t1101[37];
    char t1102[39];
    char t1103[36];
    char t1104[32];
    char t1105[36];
    char t1106[38];
    char t1107[36];
    char t1108[50];
    char t1109[31];
    char t1110[41];
    char t1111[41];
    char t1112[48];
    char t1113[48];
    char t1114[34];
    char t1115[40];
    char t1116[37];
    char t1117[39];
    char t1118[36];
    char t1119[25];
    char t1120[50];
    char t1121[47];
    char t1122[47];
    char t1123[54];
    char t1124[50];
    char t1125[44];
    char t1126[44];
    char t1127[31];
    char t1128[33];
    char t1129[27];
    char t1130[29];
    char t1131[37];
    char t1132[29];
    char t1133[25];
    char t1134[50];
    char t1135[47];
    char t1136[47];
    char t1137[54];
    char t1138[50];
    char t1139[44];
    char t1140[44];
    char t1141[31];
    char t1142[37];
    char t1143[29];
    char t1144[27];
    char t1145[29];
    char t1146[29];
    char t1147[24];
    char t1148[29];
    char t1149[42];
    char t1150[48];
    char t1151[41];
    char t1152[27];
    char t1153[36];
    char t1154[32];
    char t1155[35];
    char t1156[30];
    char t1157[18];
    char t1158[19];
    char t1159[22];
    char t1160[22];
    char t1161[23];
    char t1162[23];
    char t1163[20];
    char t1164[19];
    char t1165[42];
    char t1166[23];
    char t1167[24];
    char t1168[31];
    char t1169[43];
    char t1170[42];
    char t1171[36];
    char t1172[39];
    char t1173[33];
    char t1174[36];
    char t1175[22];
    char t1176[41];
    char t1177[40];
    char t1178[28];
    char t1179[46];
    char t1180[40];
    char t1181[40];
    char t1182[43];
    char t1183[32];
    char t1184[43];
    char t1185[47];
    char t1186[58];
    char t1187[27];
    char t1188[22];
    char t1189[29];
    char t1190[33];
    char t1191[80];
    char t1192[88];
    char t1193[94];
    char t1194[84];
    char t1195[85];
    char t1196[69];
    char t1197[68];
    char t1198[63];
    char t1199[26];
    char t1200[31];
    char t1201[55];
    char t1202[30];
    char t1203[26];
    char t1204[29];
    char t1205[26];
    char t1206[34];
    char t1207[58];
    char t1208[39];
    char t1209[34];
    char t1210[40];
    char t1211[31];
    char t1212[25];
    char t1213[39];
    char t1214[37];
    char t1215[20];
    char t1216[24];
    char t1217[37];
    char t1218[28];
    char t1219[30];
    char t1220[32];
    char t1221[20];
    char t1222[18];
    char t1223[25];
    char t1224[30];
    char t1225[23];
    char t1226[26];
    char t1227[41];
    char t1228[41];
    char t1229[41];
    char t1230[46];
    char t1231[38];
    char t1232[35];
    char t1233[30];
    char t1234[37];
    char t1235[41];
    char t1236[31];
    char t1237[33];
    char t1238[33];
    char t1239[33];
    char t1240[27];
    char t1241[31];
    char t1242[36];
    char t1243[43];
    char t1244[27];
    char t1245[29];
    char t1246[17];
    char t1247[20];
    char t1248[31];
    char t1249[46];
    char t1250[55];
    char t1251[32];
    char t1252[37];
    char t1253[35];
    char t1254[33];
    char t1255[30];
    char t1256[31];
    char t1257[33];
    char t1258[35];
    char t1259[28];
    char t1260[28];
    char t1261[29];
    char t1262[22];
    char t1263[25];
    char t1264[22];
    char t1265[42];
    char t1266[30];
    char t1267[55];
    char t1268[52];
    char t1269[52];
    char t1270[59];
    char t1271[55];
    char t1272[49];
    char t1273[49];
    char t1274[36];
    char t1275[38];
    char t1276[32];
    char t1277[34];
    char t1278[42];
    char t1279[34];
    char t1280[30];
    char t1281[55];
    char t1282[52];
    char t1283[52];
    char t1284[59];
    char t1285[55];
    char t1286[49];
    char t1287[49];
    char t1288[36];
    char t1289[42];
    char t1290[53];
    char t1291[44];
    char t1292[40];
    char t1293[32];
    char t1294[40];
    char t1295[46];
    char t1296[28];
    char t1297[54];
    char t1298[44];
    char t1299[42];
    char t1300[44];
    char t1301[52];
    char t1302[72];
    char t1303[69];
    char t1304[69];
    char t1305[70];
    char t1306[74];
    char t1307[72];
    char t1308[70];
    char t1309[74];
    char t1310[44];
    char t1311[60];
    char t1312[66];
    char t1313[63];
    char t1314[65];
    char t1315[62];
    char t1316[58];
    char t1317[62];
    char t1318[64];
    char t1319[62];
    char t1320[57];
    char t1321[47];
} texts = {
    "",
    "registry.opensource.zalan.do/acid/pgbouncer ghcr.io/zalando/pgbouncer",
    "/etc/pgbouncer",
    "zalando/postgres-operator pooler/Dockerfile@a7aaad0a0b95",
    "registry.opensource.zalan.do/acid/postgres-operator ghcr.io/zalando/postgres-operator",
    "zalando/postgres-operator docker/Dockerfile@a7aaad0a0b95",
    "ghcr.io/actions/actions-runner",
    "/home/runner",
    "actions/runner images/Dockerfile@258d6c857db3",
    "ghcr.io/actions/actions-runner-controller ghcr.io/actions/gha-runner-scale-set-controller",
    "actions/actions-runner-controller Dockerfile@2ee6b3b8e8d2",
    "docker.io/alpine/git",
    "/git",
    "alpine-docker/git Dockerfile@95d098d6d956",
    "docker.io/apache/airflow",
    "/opt/airflow",
    "apache/airflow Dockerfile@0060b1a446d0",
    "docker.io/apache/camel-k",
    "apache/camel-k build/Dockerfile@4782ebd227bf; adoptium/containers 21/jre/ubuntu/noble/Dockerfile@d8d18d67a32e",
    "docker.io/apache/flink-kubernetes-operator ghcr.io/apache/flink-kubernetes-operator",
    "apache/flink-kubernetes-operator Dockerfile@6e9caeb48118; adoptium/containers 21/jre/ubuntu/noble/Dockerfile@d8d18d67a32e",
    "docker.io/apache/kafka",
    "appuser",
    "/var/lib/kafka/data,/opt/kafka,/mnt/shared/config",
    "/var/lib/kafka/data,/etc/kafka/secrets,/mnt/shared/config",
    "apache/kafka docker/jvm/Dockerfile@120d52df7d4a; apache/kafka docker/jvm/Dockerfile@1eb7644349cb; apache/kafka docker/resources/common-scripts/configure@1eb7644349cb; apache/kafka docker/jvm/launch@1eb7644349cb; apache/kafka docker/examples/README.md@1eb7644349cb",
    "docker.io/apache/nifi",
    "/opt/nifi",
    "apache/nifi nifi-docker/dockerhub/Dockerfile@60319e26f854",
    "docker.io/apache/solr",
    "/var/solr",
    "apache/solr-docker 9.10/Dockerfile@884b2e669217",
    "docker.io/apache/solr-operator",
    "apache/solr-operator build/Dockerfile@ed5c5c7d28a4",
    "docker.io/apache/superset",
    "superset",
    "/app/superset_home",
    "apache/superset Dockerfile@003941c07e05",
    "docker.io/aquasec/trivy ghcr.io/aquasecurity/trivy public.ecr.aws/aquasecurity/trivy",
    "aquasecurity/trivy Dockerfile@dc3c56eed58a",
    "docker.io/aquasec/trivy-operator ghcr.io/aquasecurity/trivy-operator",
    "aquasecurity/trivy-operator build/trivy-operator/Dockerfile@1006872c1463",
    "quay.io/argoproj/argo-rollouts quay.io/argoproj/kubectl-argo-rollouts",
    "argoproj/argo-rollouts Dockerfile@9f8d111d8f8e",
    "quay.io/argoproj/argocd",
    "/home/argocd",
    "/tmp",
    "/app/config/gpg/keys",
    "argoproj/argo-cd Dockerfile@37ee0097cf85; argoproj/argo-cd Dockerfile@37ee0097cf85; argoproj/argo-cd entrypoint.sh@37ee0097cf85; argoproj/argo-cd manifests/base/repo-server/argocd-repo-server-deployment.yaml@37ee0097cf85; argoproj/argo-cd manifests/base/server/argocd-server-deployment.yaml@37ee0097cf85",
    "quay.io/argoproj/argoexec",
    "argoproj/argo-workflows Dockerfile@f016ad89eb26",
    "docker.io/argoproj/load-tester",
    "argoproj/rollouts-demo load-tester/Dockerfile@f528fdd2189e; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/argoproj/rollouts-demo",
    "argoproj/rollouts-demo Dockerfile@f528fdd2189e",
    "quay.io/argoproj/workflow-controller quay.io/argoproj/argocli",
    "registry.k8s.io/autoscaling/cluster-autoscaler",
    "kubernetes/autoscaler cluster-autoscaler/Dockerfile@55c37cd5eb55; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/autoscaling/vpa-recommender registry.k8s.io/autoscaling/vpa-updater registry.k8s.io/autoscaling/vpa-admission-controller",
    "kubernetes/autoscaler vertical-pod-autoscaler/pkg/recommender/Dockerfile@55c37cd5eb55; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "public.ecr.aws/aws-containers/retail-store-sample-cart",
    "aws-containers/retail-store-sample-app src/cart/Dockerfile@1a28474f2461; amazonlinux/container-images Dockerfile@a414ca098e1c",
    "public.ecr.aws/aws-containers/retail-store-sample-catalog",
    "aws-containers/retail-store-sample-app src/catalog/Dockerfile@1a28474f2461; amazonlinux/container-images Dockerfile@a414ca098e1c",
    "public.ecr.aws/aws-containers/retail-store-sample-checkout",
    "aws-containers/retail-store-sample-app src/checkout/Dockerfile@1a28474f2461; amazonlinux/container-images Dockerfile@a414ca098e1c",
    "public.ecr.aws/aws-containers/retail-store-sample-orders",
    "aws-containers/retail-store-sample-app src/orders/Dockerfile@1a28474f2461; amazonlinux/container-images Dockerfile@a414ca098e1c",
    "public.ecr.aws/aws-containers/retail-store-sample-ui",
    "aws-containers/retail-store-sample-app src/ui/Dockerfile@1a28474f2461; amazonlinux/container-images Dockerfile@a414ca098e1c",
    "ghcr.io/azure-samples/aks-store-demo/ai-service",
    "Azure-Samples/aks-store-demo src/ai-service/Dockerfile@7ce10c5110d6; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "ghcr.io/azure-samples/aks-store-demo/makeline-service",
    "Azure-Samples/aks-store-demo src/makeline-service/Dockerfile@7ce10c5110d6; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "ghcr.io/azure-samples/aks-store-demo/order-service",
    "Azure-Samples/aks-store-demo src/order-service/Dockerfile@7ce10c5110d6; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "ghcr.io/azure-samples/aks-store-demo/product-service",
    "Azure-Samples/aks-store-demo src/product-service/Dockerfile@7ce10c5110d6; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "ghcr.io/azure-samples/aks-store-demo/store-admin",
    "/var/cache/nginx,/var/run",
    "Azure-Samples/aks-store-demo src/store-admin/Dockerfile@7ce10c5110d6; nginxinc/docker-nginx stable/debian/Dockerfile@b430becb8f0f",
    "ghcr.io/azure-samples/aks-store-demo/store-front",
    "Azure-Samples/aks-store-demo src/store-front/Dockerfile@7ce10c5110d6; nginxinc/docker-nginx stable/debian/Dockerfile@b430becb8f0f",
    "ghcr.io/azure-samples/aks-store-demo/virtual-customer",
    "Azure-Samples/aks-store-demo src/virtual-customer/Dockerfile@7ce10c5110d6; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "ghcr.io/azure-samples/aks-store-demo/virtual-worker",
    "Azure-Samples/aks-store-demo src/virtual-worker/Dockerfile@7ce10c5110d6; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "gcr.io/bank-of-anthos-ci/accounts-db us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/accounts-db",
    "/var/lib/postgresql,/var/run/postgresql",
    "GoogleCloudPlatform/bank-of-anthos src/accounts/accounts-db/Dockerfile@d0af04743a6d; docker-library/postgres 18/alpine3.23/Dockerfile@6edb0a8c4def",
    "gcr.io/bank-of-anthos-ci/contacts us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/contacts",
    "GoogleCloudPlatform/bank-of-anthos src/accounts/contacts/Dockerfile@d0af04743a6d; GoogleCloudPlatform/bank-of-anthos kubernetes-manifests/contacts.yaml@d0af04743a6d; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "gcr.io/bank-of-anthos-ci/frontend us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/frontend",
    "GoogleCloudPlatform/bank-of-anthos src/frontend/Dockerfile@d0af04743a6d; GoogleCloudPlatform/bank-of-anthos kubernetes-manifests/frontend.yaml@d0af04743a6d; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "gcr.io/bank-of-anthos-ci/ledger-db us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/ledger-db",
    "GoogleCloudPlatform/bank-of-anthos src/ledger/ledger-db/Dockerfile@d0af04743a6d; docker-library/postgres 18/alpine3.23/Dockerfile@6edb0a8c4def",
    "gcr.io/bank-of-anthos-ci/loadgenerator us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/loadgenerator",
    "GoogleCloudPlatform/bank-of-anthos src/loadgenerator/Dockerfile@d0af04743a6d; GoogleCloudPlatform/bank-of-anthos kubernetes-manifests/loadgenerator.yaml@d0af04743a6d; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "gcr.io/bank-of-anthos-ci/userservice us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/userservice",
    "GoogleCloudPlatform/bank-of-anthos src/accounts/userservice/Dockerfile@d0af04743a6d; GoogleCloudPlatform/bank-of-anthos kubernetes-manifests/userservice.yaml@d0af04743a6d; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.elastic.co/beats/filebeat",
    "/usr/share/filebeat/data,/usr/share/filebeat/logs",
    "elastic/beats dev-tools/packaging/templates/docker/Dockerfile.tmpl@85d415ca3ba2; elastic/beats pull 19555; elastic/helm-charts filebeat/values.yaml@2fd64d0af65f",
    "docker.io/bitnami/etcd docker.io/bitnamilegacy/etcd",
    "bitnami/containers bitnami/etcd/3.5/debian-12/Dockerfile@0315ef76b909; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/kafka docker.io/bitnamilegacy/kafka",
    "bitnami/containers bitnami/kafka/3.9/debian-12/Dockerfile@03e48181f563; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/keycloak docker.io/bitnamilegacy/keycloak",
    "bitnami/containers bitnami/keycloak/26/debian-12/Dockerfile@069110ca196d; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/kubectl docker.io/bitnamilegacy/kubectl",
    "/.kube",
    "bitnami/containers bitnami/kubectl/1.32/debian-12/Dockerfile@043f89c88c0e",
    "docker.io/bitnami/mariadb docker.io/bitnamilegacy/mariadb",
    "bitnami/containers bitnami/mariadb/11.4/debian-12/Dockerfile@00f789982a20; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/memcached docker.io/bitnamilegacy/memcached",
    "bitnami/containers bitnami/memcached/1/debian-12/Dockerfile@016836763b7c; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/mongodb docker.io/bitnamilegacy/mongodb",
    "bitnami/containers bitnami/mongodb/8.0/debian-12/Dockerfile@043f89c88c0e; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/mysql docker.io/bitnamilegacy/mysql",
    "bitnami/containers bitnami/mysql/8.4/debian-12/Dockerfile@043f89c88c0e; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/mysqld-exporter docker.io/bitnamilegacy/mysqld-exporter",
    "bitnami/containers bitnami/mysqld-exporter/0/debian-12/Dockerfile@01bbd5004259",
    "docker.io/bitnami/nginx docker.io/bitnamilegacy/nginx",
    "bitnami/containers bitnami/nginx/1.27/debian-12/Dockerfile@043f89c88c0e; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/os-shell docker.io/bitnamilegacy/os-shell",
    "bitnami/containers bitnami/os-shell/12/debian-12/Dockerfile@002403c928be",
    "docker.io/bitnami/postgresql docker.io/bitnamilegacy/postgresql",
    "/bitnami/postgresql",
    "bitnami/containers bitnami/postgresql/17/debian-12/Dockerfile@0293904cf4e5; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/rabbitmq docker.io/bitnamilegacy/rabbitmq",
    "bitnami/containers bitnami/rabbitmq/4.0/debian-12/Dockerfile@03cb96e86bf2; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/redis docker.io/bitnamilegacy/redis",
    "bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "docker.io/bitnami/redis-exporter docker.io/bitnamilegacy/redis-exporter",
    "bitnami/containers bitnami/redis-exporter/1/debian-12/Dockerfile@0318e5bd713a",
    "docker.io/bitnami/sealed-secrets-controller",
    "bitnami-labs/sealed-secrets docker/controller.Dockerfile@86671a8851be",
    "docker.io/bitnami/zookeeper docker.io/bitnamilegacy/zookeeper",
    "bitnami/containers bitnami/zookeeper/3.9/debian-12/Dockerfile@031d7a5f0eb6; bitnami/containers bitnami/redis/7.4/debian-12/rootfs/opt/bitnami/scripts/redis/postunpack.sh@e5d59bc7fd7f; bitnami/containers bitnami/nginx/1.27/debian-12/rootfs/opt/bitnami/scripts/nginx/postunpack.sh@360511e1e24f; bitnami/containers bitnami/postgresql/16/debian-12/rootfs/opt/bitnami/scripts/postgresql/postunpack.sh@747d800b0271; bitnami/containers bitnami/mariadb/11.4/debian-12/rootfs/opt/bitnami/scripts/mariadb/postunpack.sh@8d4e9c289163; bitnami/containers bitnami/zookeeper/3.9/debian-12/rootfs/opt/bitnami/scripts/zookeeper/postunpack.sh@4cf990e7a9de; bitnami/containers bitnami/etcd/3.5/debian-12/rootfs/opt/bitnami/scripts/etcd/postunpack.sh@0847e9e91bb3; bitnami/containers bitnami/kafka/3.7/debian-12/rootfs/opt/bitnami/scripts/kafka/postunpack.sh@ab3ce6dfc499; bitnami/containers bitnami/mongodb/7.0/debian-12/rootfs/opt/bitnami/scripts/mongodb/postunpack.sh@ae44a624e92e; bitnami/containers bitnami/rabbitmq/3.13/debian-12/rootfs/opt/bitnami/scripts/rabbitmq/postunpack.sh@16651ef0dca0; bitnami/containers bitnami/mysql/8.0/debian-12/rootfs/opt/bitnami/scripts/mysql/postunpack.sh@92f68f2a5cac; bitnami/containers bitnami/keycloak/26/debian-12/rootfs/opt/bitnami/scripts/keycloak/postunpack.sh@d6b32255b4d9; bitnami/containers bitnami/memcached/1/debian-12/rootfs/opt/bitnami/scripts/memcached/postunpack.sh@accc99590d41; bitnami/containers bitnami/redis/7.4/debian-12/Dockerfile@02a6e6c6f970; bitnami/charts bitnami/redis/values.yaml@5165628ae066",
    "quay.io/brancz/kube-rbac-proxy",
    "brancz/kube-rbac-proxy Dockerfile@898a9f44efb9",
    "docker.io/buoyantio/emojivoto-emoji-svc",
    "BuoyantIO/emojivoto Dockerfile@e490d5789086; BuoyantIO/emojivoto Dockerfile-base@e490d5789086; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/buoyantio/emojivoto-voting-svc",
    "docker.io/buoyantio/emojivoto-web",
    "quay.io/calico/calico",
    "projectcalico/calico docker/calico/Dockerfile@87c15906f20c",
    "docker.io/calico/node quay.io/calico/node",
    "sets up the network of the node",
    "projectcalico/calico node/Dockerfile@87c15906f20c",
    "ghcr.io/chaos-mesh/chaos-daemon docker.io/pingcap/chaos-daemon",
    "acts on the node and its containers",
    "chaos-mesh/chaos-mesh images/chaos-daemon/Dockerfile@608b61e7c1b1; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "ghcr.io/chaos-mesh/chaos-dashboard docker.io/pingcap/chaos-dashboard",
    "chaos-mesh/chaos-mesh images/chaos-dashboard/Dockerfile@608b61e7c1b1; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "ghcr.io/chaos-mesh/chaos-mesh docker.io/pingcap/chaos-mesh",
    "chaos-mesh/chaos-mesh images/chaos-mesh/Dockerfile@608b61e7c1b1; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "quay.io/cilium/cilium",
    "/var/run/cilium",
    "sets up the network of the node with BPF",
    "cilium/cilium images/cilium/Dockerfile@00014a9966d7",
    "quay.io/cilium/hubble-ui",
    "cilium/hubble-ui Dockerfile@cf05d86550f6",
    "quay.io/cilium/hubble-ui-backend",
    "cilium/hubble-ui backend/Dockerfile@cf05d86550f6",
    "quay.io/cilium/operator quay.io/cilium/operator-generic quay.io/cilium/operator-aws quay.io/cilium/operator-azure quay.io/cilium/operator-alibabacloud",
    "cilium/cilium images/operator/Dockerfile@001bb354d787",
    "docker.io/clickhouse/clickhouse-server docker.io/library/clickhouse",
    "/var/lib/clickhouse,/var/log/clickhouse-server",
    "ClickHouse/docker-library server/26.7.3.19/Dockerfile.alpine@b34751676b4c",
    "gcr.io/cloud-sql-connectors/cloud-sql-proxy us.gcr.io/cloud-sql-connectors/cloud-sql-proxy eu.gcr.io/cloud-sql-connectors/cloud-sql-proxy asia.gcr.io/cloud-sql-connectors/cloud-sql-proxy",
    "GoogleCloudPlatform/cloud-sql-proxy Dockerfile@31c3b33e3f85",
    "docker.io/cloudflare/cloudflared",
    "cloudflare/cloudflared Dockerfile@d1df7985bdf1",
    "ghcr.io/cloudnative-pg/cloudnative-pg",
    "cloudnative-pg/cloudnative-pg Dockerfile@a95a534dbe08",
    "docker.io/confluentinc/cp-kafka docker.io/confluentinc/cp-server",
    "/etc/kafka",
    "/var/lib/kafka/data",
    "confluentinc/common-docker base-java-micro/Dockerfile.ubi9@28af5cf9e878; confluentinc/kafka-images kafka/Dockerfile.ubi9@f8e3015a9a60; confluentinc/schema-registry-images schema-registry/Dockerfile.ubi9@8a5f36fea62c; confluentinc/kafka-rest-images kafka-rest/Dockerfile.ubi9@c1fd3699627b; confluentinc/common-docker base-java-micro/Dockerfile.ubi9@28af5cf9e878; confluentinc/kafka-images kafka/Dockerfile.ubi9@f8e3015a9a60; confluentinc/kafka-images server/Dockerfile.ubi9@f8e3015a9a60; confluentinc/kafka-images kafka/include/etc/confluent/docker/configure@f8e3015a9a60; apache/kafka bin/kafka-run-class.sh@1eb7644349cb",
    "docker.io/confluentinc/cp-kafka-connect docker.io/confluentinc/cp-kafka-connect-base docker.io/confluentinc/cp-schema-registry docker.io/confluentinc/cp-kafka-rest",
    "confluentinc/common-docker base-java-micro/Dockerfile.ubi9@28af5cf9e878; confluentinc/kafka-images kafka/Dockerfile.ubi9@f8e3015a9a60; confluentinc/schema-registry-images schema-registry/Dockerfile.ubi9@8a5f36fea62c; confluentinc/kafka-rest-images kafka-rest/Dockerfile.ubi9@c1fd3699627b",
    "docker.io/coredns/coredns registry.k8s.io/coredns/coredns",
    "53",
    "net_bind_service:/coredns",
    "coredns/coredns Dockerfile@4b26cced3271; coredns/coredns notes/coredns-1.11.0.md@4b26cced3271; coredns/coredns Dockerfile@4b26cced3271; coredns/coredns commit d21537f93; coredns/helm charts/coredns/values.yaml@caac03169738",
    "quay.io/coreos/etcd gcr.io/etcd-development/etcd",
    "/var/lib/etcd,/var/etcd",
    "/var/lib/etcd",
    "etcd-io/etcd Dockerfile@c34dc7ee0048; etcd-io/etcd Dockerfile@c34dc7ee0048",
    "docker.io/curlimages/curl quay.io/curl/curl",
    "curl_user",
    "curl/curl-container create_base_image.sh@96c8e58a85d5; curl/curl-container create_appliance_image.sh@96c8e58a85d5; curl/curl-container create_base_image.sh@96c8e58a85d5; curl/curl-container create_appliance_image.sh@96c8e58a85d5; curl/curl-container etc/entrypoint.sh@96c8e58a85d5",
    "docker.io/danielqsj/kafka-exporter",
    "nobody",
    "danielqsj/kafka_exporter Dockerfile@953e2f1745b9; prometheus/busybox glibc/Dockerfile@869afd42c4d8; docker-library/busybox latest/glibc/Dockerfile@9c2087811429",
    "docker.io/daprio/dapr docker.io/daprio/daprd docker.io/daprio/operator docker.io/daprio/placement docker.io/daprio/sentry docker.io/daprio/injector docker.io/daprio/scheduler ghcr.io/dapr/dapr ghcr.io/dapr/daprd ghcr.io/dapr/operator ghcr.io/dapr/placement ghcr.io/dapr/sentry ghcr.io/dapr/injector ghcr.io/dapr/scheduler",
    "dapr/dapr docker/Dockerfile@d8450742ce32",
    "quay.io/debezium/connect quay.io/debezium/connect-base quay.io/debezium/kafka",
    "/kafka",
    "debezium/container-images kafka/3.5/Dockerfile@07fabf0541b9",
    "registry.k8s.io/descheduler/descheduler",
    "kubernetes-sigs/descheduler Dockerfile@7d2b28bf2b6a",
    "docker.io/dexidp/dex ghcr.io/dexidp/dex",
    "/var/dex",
    "dexidp/dex Dockerfile@ab64ed778070",
    "gcr.io/distroless/*",
    "GoogleContainerTools/distroless common/variables.bzl@cd080764af31; GoogleContainerTools/distroless base/testdata/base.yaml@cd080764af31; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/dns/k8s-dns-node-cache",
    "edits iptables and binds port 53",
    "kubernetes/dns Dockerfile.node-cache@9aa70b8f97dc",
    "docker.io/dockercoins/hasher docker.io/dockercoins/rng docker.io/dockercoins/webui docker.io/dockercoins/worker",
    "jpetazzo/container.training dockercoins/worker/Dockerfile@565636291ec0; jpetazzo/container.training dockercoins/rng/Dockerfile@565636291ec0; jpetazzo/container.training dockercoins/hasher/Dockerfile@565636291ec0; jpetazzo/container.training dockercoins/webui/Dockerfile@565636291ec0; docker-library/python Dockerfile-linux.template@4f07059567fa; docker-library/ruby Dockerfile.template@d55e25ae7098; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/dockersamples/examplevotingapp_result",
    "80",
    "dockersamples/example-voting-app result/Dockerfile@63e9150ca17a; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/dockersamples/examplevotingapp_vote",
    "dockersamples/example-voting-app vote/Dockerfile@63e9150ca17a; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/dpage/pgadmin4",
    "80,443",
    "/var/lib/pgadmin,/run/pgadmin",
    "pgadmin-org/pgadmin4 Dockerfile@bc58657d3d3a",
    "registry.k8s.io/e2e-test-images/agnhost",
    "kubernetes/kubernetes test/images/agnhost/Dockerfile@05c351a9037b; kubernetes/kubernetes test/images/agnhost/BASEIMAGE@00238edfdd25; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "registry.k8s.io/e2e-test-images/busybox",
    "kubernetes/kubernetes test/images/busybox/Dockerfile@054d429d9f8b; docker-library/busybox latest/glibc/Dockerfile@9c2087811429",
    "docker.elastic.co/eck/eck-operator",
    "elastic/cloud-on-k8s build/Dockerfile@7b93383d8ec1",
    "docker.io/edoburu/pgbouncer",
    "postgres",
    "/etc/pgbouncer,/var/log/pgbouncer,/var/run/pgbouncer",
    "edoburu/docker-pgbouncer Dockerfile@91a581b7e9ea",
    "docker.elastic.co/elasticsearch/elasticsearch docker.elastic.co/elasticsearch/elasticsearch-oss docker.io/library/elasticsearch",
    "/usr/share/elasticsearch/data,/usr/share/elasticsearch/logs,/usr/share/elasticsearch/config",
    "/usr/share/elasticsearch/data",
    "elastic/elasticsearch distribution/docker/src/docker/Dockerfile@000e018384d2; elastic/elasticsearch distribution/docker/src/docker/Dockerfile@e7bd833d1dfb; elastic/elasticsearch docs/reference/setup/install/docker.asciidoc@0050493f79ad",
    "docker.io/emqx/emqx",
    "/opt/emqx/data,/opt/emqx/log",
    "emqx/emqx deploy/docker/Dockerfile@50e04386de84",
    "docker.io/envoyproxy/envoy",
    "envoy",
    "envoyproxy/envoy ci/Dockerfile-envoy@019f458bf978; envoyproxy.io docs v1.29.0 start/docker",
    "envoyproxy/envoy ci/Dockerfile-envoy@019f458bf978; envoyproxy.io docs v1.29.0 start/docker; envoyproxy.io docs v1.21.2 start/docker; envoyproxy.io docs v1.29.0 start/docker; envoyproxy/envoy distribution/docker/Dockerfile-envoy@0252c88f4757",
    "ENVOY_UID=0",
    "envoyproxy/envoy ci/Dockerfile-envoy@019f458bf978; envoyproxy.io docs v1.29.0 start/docker; envoyproxy/envoy ci/docker-entrypoint.sh@3313680ead6a; envoyproxy/envoy docs/root/start/docker.rst@2f8eab658c5b; envoyproxy.io docs v1.17.4 start/docker; envoyproxy/envoy issue 14138; envoyproxy/envoy issue 14141",
    "envoyproxy/envoy ci/Dockerfile-envoy@019f458bf978; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/envoyproxy/gateway",
    "envoyproxy/gateway tools/docker/envoy-gateway/Dockerfile@d32f28294245; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/envoyproxy/ratelimit",
    "envoyproxy/ratelimit Dockerfile@f2fb15770f7f; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/external-dns/external-dns",
    "kubernetes-sigs/external-dns .ko.yaml@2bf1bf8af2b7; kubernetes-sigs/external-dns charts/external-dns/values.yaml@2bf1bf8af2b7; kubernetes-sigs/external-dns .ko.yaml@2bf1bf8af2b7; kubernetes-sigs/external-dns charts/external-dns/values.yaml@2bf1bf8af2b7",
    "ghcr.io/external-secrets/external-secrets oci.external-secrets.io/external-secrets/external-secrets",
    "external-secrets/external-secrets Dockerfile@cc5bfbc2234a",
    "quay.io/fairwinds/polaris us-docker.pkg.dev/fairwinds-ops/oss/polaris",
    "FairwindsOps/polaris Dockerfile@c0e23a233b20",
    "docker.io/falcosecurity/falco",
    "loads probes into the kernel",
    "falcosecurity/falco docker/falco/Dockerfile@130747499bb8",
    "docker.io/fluent/fluent-bit cr.fluentbit.io/fluent/fluent-bit",
    "fluent/fluent-bit dockerfiles/Dockerfile@d55459d492c5",
    "docker.io/fluent/fluentd",
    "fluent",
    "/fluentd/log",
    "fluent/fluentd-docker-image Dockerfile.template.erb@426b4a18a0e5; fluent/fluentd-docker-image v1.18/debian/Dockerfile@426b4a18a0e5; fluent/fluentd-docker-image v1.18/debian/fluent.conf@426b4a18a0e5; fluent/fluentd-docker-image v1.18/debian/entrypoint.sh@426b4a18a0e5",
    "docker.io/fluent/fluentd-kubernetes-daemonset",
    "reads the logs of the node",
    "fluent/fluentd-kubernetes-daemonset archived-image/v1.4/debian-cloudwatch/Dockerfile@849b9e1ecd84",
    "ghcr.io/fluxcd/flagger docker.io/fluxcd/flagger",
    "fluxcd/flagger Dockerfile@15bd6ad555e6",
    "ghcr.io/fluxcd/flux-cli docker.io/fluxcd/flux-cli",
    "fluxcd/flux2 Dockerfile@da2d22d36901",
    "ghcr.io/fluxcd/source-controller ghcr.io/fluxcd/kustomize-controller ghcr.io/fluxcd/helm-controller ghcr.io/fluxcd/notification-controller ghcr.io/fluxcd/image-automation-controller ghcr.io/fluxcd/image-reflector-controller docker.io/fluxcd/source-controller docker.io/fluxcd/kustomize-controller docker.io/fluxcd/helm-controller docker.io/fluxcd/notification-controller docker.io/fluxcd/image-automation-controller docker.io/fluxcd/image-reflector-controller",
    "fluxcd/source-controller Dockerfile@39b711b111fa; fluxcd/kustomize-controller Dockerfile@186fb3b29138; fluxcd/helm-controller Dockerfile@0f61a8607a62; fluxcd/notification-controller Dockerfile@2e46958a67f3; fluxcd/image-automation-controller Dockerfile@d36e2ea07a39; fluxcd/image-reflector-controller Dockerfile@debe2aaa3a98",
    "docker.io/fortio/fortio",
    "fortio/fortio Dockerfile@45e18710810d",
    "quay.io/frrouting/frr",
    "/etc/frr,/var/run/frr",
    "changes the routes of the node",
    "FRRouting/frr docker/alpine/Dockerfile@fbfc8222da75; metallb/metallb config/frr/speaker-patch.yaml@7938d3f89b8b; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "registry.k8s.io/git-sync/git-sync",
    "/git,/tmp",
    "kubernetes/git-sync Dockerfile.in@e2be7fa810b8",
    "docker.io/gitea/gitea",
    "22",
    "/data",
    "starts sshd on port 22 and then drops to git; use the rootless tags",
    "go-gitea/gitea Dockerfile@03173b39ec92",
    "/var/lib/gitea,/etc/gitea,/tmp/gitea",
    "go-gitea/gitea Dockerfile.rootless@023ef493211f",
    "docker.io/goharbor/harbor-core docker.io/goharbor/harbor-jobservice docker.io/goharbor/harbor-registryctl docker.io/goharbor/registry-photon docker.io/goharbor/harbor-exporter",
    "goharbor/harbor make/photon/core/Dockerfile.base@c50c7ddd6ea4; goharbor/harbor make/photon/jobservice/Dockerfile.base@c50c7ddd6ea4; goharbor/harbor make/photon/registry/Dockerfile.base@c50c7ddd6ea4; goharbor/harbor make/photon/registryctl/Dockerfile@c50c7ddd6ea4; goharbor/harbor make/photon/exporter/Dockerfile@c50c7ddd6ea4",
    "docker.io/goharbor/harbor-db",
    "/var/lib/postgresql/data",
    "goharbor/harbor make/photon/db/Dockerfile@c50c7ddd6ea4; goharbor/harbor make/photon/db/Dockerfile.base@c50c7ddd6ea4",
    "docker.io/goharbor/nginx-photon docker.io/goharbor/harbor-portal",
    "/var/cache/nginx",
    "goharbor/harbor make/photon/nginx/Dockerfile@c50c7ddd6ea4; goharbor/harbor make/photon/nginx/Dockerfile.base@c50c7ddd6ea4; goharbor/harbor make/photon/portal/Dockerfile.base@c50c7ddd6ea4",
    "docker.io/goharbor/trivy-adapter-photon",
    "/home/scanner",
    "goharbor/harbor make/photon/trivy-adapter/Dockerfile@c50c7ddd6ea4; goharbor/harbor make/photon/trivy-adapter/Dockerfile.base@c50c7ddd6ea4",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-frontend gcr.io/google-samples/gb-frontend gcr.io/google_samples/gb-frontend",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/guestbook/php-redis/Dockerfile@2b5036514162; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-redisfollower us-docker.pkg.dev/google-samples/containers/gke/gb-redisslave us-docker.pkg.dev/google-samples/containers/gke/gb-redis-follower us-docker.pkg.dev/google-samples/containers/gke/gb-redis-slave gcr.io/google-samples/gb-redisfollower gcr.io/google-samples/gb-redisslave gcr.io/google-samples/gb-redis-follower gcr.io/google-samples/gb-redis-slave gcr.io/google_samples/gb-redisfollower gcr.io/google_samples/gb-redisslave gcr.io/google_samples/gb-redis-follower gcr.io/google_samples/gb-redis-slave",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/guestbook/redis-follower/Dockerfile@2b5036514162; redis/docker-library-redis 7.4/debian/Dockerfile@e5650da99bb3",
    "us-docker.pkg.dev/google-samples/containers/gke/gradio-app",
    "GoogleCloudPlatform/kubernetes-engine-samples ai-ml/llm-serving-gemma/gradio/Dockerfile@2b5036514162; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app gcr.io/google-samples/hello-app",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/hello-app/Dockerfile@2b5036514162; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app-cdn gcr.io/google-samples/hello-app-cdn",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/hello-app-cdn/Dockerfile@2b5036514162; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app-redis gcr.io/google-samples/hello-app-redis",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/hello-app-redis/Dockerfile@2b5036514162; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app-tls gcr.io/google-samples/hello-app-tls",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/hello-app-tls/Dockerfile@2b5036514162; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "us-docker.pkg.dev/google-samples/containers/gke/whereami gcr.io/google-samples/whereami",
    "GoogleCloudPlatform/kubernetes-engine-samples quickstarts/whereami/Dockerfile@2b5036514162; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "gcr.io/google-samples/microservices-demo/*service us-central1-docker.pkg.dev/google-samples/microservices-demo/*service us-central1-docker.pkg.dev/online-boutique-ci/microservices-demo/*service",
    "GoogleCloudPlatform/microservices-demo kubernetes-manifests/adservice.yaml@34ffea917594; GoogleCloudPlatform/microservices-demo src/cartservice/src/Dockerfile@34ffea917594",
    "docker.io/google/cloud-sdk gcr.io/google.com/cloudsdktool/cloud-sdk gcr.io/google.com/cloudsdktool/cloud-cli gcr.io/google.com/cloudsdktool/google-cloud-sdk gcr.io/google.com/cloudsdktool/google-cloud-cli",
    "GoogleCloudPlatform/cloud-sdk-docker stable/Dockerfile@47328f7082ac; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/gotenberg/gotenberg",
    "/home/gotenberg",
    "gotenberg/gotenberg build/Dockerfile@0b16b0ab34e6",
    "docker.io/grafana/agent",
    "grafana/agent cmd/grafana-agent/Dockerfile@372611b64f2c",
    "docker.io/grafana/alloy",
    "/var/lib/alloy",
    "grafana/alloy Dockerfile@66ebea856dff",
    "docker.io/grafana/grafana docker.io/grafana/grafana-oss docker.io/grafana/grafana-enterprise",
    "/var/lib/grafana",
    "copy of upstream Dockerfile, read_file id 60292937346; futurever/grafana-docker README (changelog 5.1); grafana/grafana Dockerfile@78515af65f03; grafana/grafana packaging/docker/run.sh@07754534fbaf",
    "docker.io/grafana/k6",
    "grafana/k6 Dockerfile@87883075ccd5",
    "docker.io/grafana/loki",
    "/loki",
    "grafana/loki cmd/loki/Dockerfile@65e30f8488e8; grafana/loki cmd/loki/Dockerfile@65e30f8488e8; grafana/loki cmd/loki/loki-docker-config.yaml@65e30f8488e8; grafana/loki production/helm/loki/values.yaml@65e30f8488e8",
    "docker.io/grafana/loki-canary",
    "grafana/loki cmd/loki-canary/Dockerfile@65e30f8488e8",
    "docker.io/grafana/pyroscope",
    "grafana/pyroscope cmd/pyroscope/Dockerfile@3fe6a457a320",
    "docker.io/grafana/tempo docker.io/grafana/tempo-query docker.io/grafana/tempo-vulture",
    "/var/tempo",
    "grafana/tempo cmd/tempo/Dockerfile@ad33aa8fafc4",
    "docker.io/hashicorp/http-echo",
    "hashicorp/http-echo Dockerfile@b69bfb9d049a; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/hashicorp/vault-k8s",
    "hashicorp/vault-k8s Dockerfile@fbc5b1f0cd4d; hashicorp/vault-helm templates/_helpers.tpl@aa1c92e4addd",
    "docker.io/hashicorp/vault-secrets-operator",
    "hashicorp/vault-secrets-operator Dockerfile@9b840a5a0c34",
    "ghcr.io/helm/chartmuseum",
    "helm/chartmuseum Dockerfile@09d63b8172e6",
    "docker.io/hetznercloud/hcloud-csi-driver",
    "hetznercloud/csi-driver Dockerfile@53ead0b2b8eb; hetznercloud/csi-driver chart/.snapshots/default.yaml@53ead0b2b8eb; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "registry.k8s.io/ingress-nginx/controller",
    "/etc/nginx,/etc/ingress-controller,/var/log/nginx",
    "net_bind_service:/usr/bin/dumb-init,net_bind_service:/nginx-ingress-controller,net_bind_service:/usr/local/nginx/sbin/nginx",
    "kubernetes/ingress-nginx rootfs/Dockerfile@dbb11b92ddb7; kubernetes/ingress-nginx images/nginx/rootfs/Dockerfile@dbb11b92ddb7; kubernetes/ingress-nginx images/nginx/rootfs/build.sh@dbb11b92ddb7; kubernetes/ingress-nginx rootfs/Dockerfile@dbb11b92ddb7; kubernetes/ingress-nginx images/nginx/rootfs/Dockerfile@dbb11b92ddb7; kubernetes/ingress-nginx charts/ingress-nginx/values.yaml@dbb11b92ddb7; kubernetes/ingress-nginx charts/ingress-nginx/templates/_helpers.tpl@dbb11b92ddb7",
    "registry.k8s.io/ingress-nginx/kube-webhook-certgen",
    "kubernetes/ingress-nginx images/kube-webhook-certgen/rootfs/Dockerfile@dbb11b92ddb7",
    "docker.io/istio/app registry.istio.io/release/app registry.istio.io/testing/app gcr.io/istio-release/app gcr.io/istio-testing/app",
    "istio/istio pkg/test/echo/docker/Dockerfile.app@86c9f01fd735",
    "docker.io/istio/examples-bookinfo-details-v* registry.istio.io/release/examples-bookinfo-details-v* registry.istio.io/testing/examples-bookinfo-details-v* gcr.io/istio-release/examples-bookinfo-details-v* gcr.io/istio-testing/examples-bookinfo-details-v*",
    "istio/istio samples/bookinfo/src/details/Dockerfile@86c9f01fd735; docker-library/ruby Dockerfile.template@d55e25ae7098",
    "docker.io/istio/examples-bookinfo-mongodb registry.istio.io/release/examples-bookinfo-mongodb registry.istio.io/testing/examples-bookinfo-mongodb gcr.io/istio-release/examples-bookinfo-mongodb gcr.io/istio-testing/examples-bookinfo-mongodb",
    "/data/db,/data/configdb",
    "istio/istio samples/bookinfo/src/mongodb/Dockerfile@86c9f01fd735; docker-library/mongo 8.0/Dockerfile@2c69a57b939a",
    "docker.io/istio/examples-bookinfo-mysqldb registry.istio.io/release/examples-bookinfo-mysqldb registry.istio.io/testing/examples-bookinfo-mysqldb gcr.io/istio-release/examples-bookinfo-mysqldb gcr.io/istio-testing/examples-bookinfo-mysqldb",
    "/var/lib/mysql,/var/run/mysqld",
    "istio/istio samples/bookinfo/src/mysql/Dockerfile@86c9f01fd735; docker-library/mysql 8.4/Dockerfile.oracle@7f30fdb07380",
    "docker.io/istio/examples-bookinfo-productpage-v* registry.istio.io/release/examples-bookinfo-productpage-v* registry.istio.io/testing/examples-bookinfo-productpage-v* gcr.io/istio-release/examples-bookinfo-productpage-v* gcr.io/istio-testing/examples-bookinfo-productpage-v*",
    "istio/istio samples/bookinfo/src/productpage/Dockerfile@86c9f01fd735; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/istio/examples-bookinfo-ratings-v* registry.istio.io/release/examples-bookinfo-ratings-v* registry.istio.io/testing/examples-bookinfo-ratings-v* gcr.io/istio-release/examples-bookinfo-ratings-v* gcr.io/istio-testing/examples-bookinfo-ratings-v*",
    "istio/istio samples/bookinfo/src/ratings/Dockerfile@86c9f01fd735; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/istio/examples-helloworld-v1 docker.io/istio/examples-helloworld-v2 registry.istio.io/release/examples-helloworld-v1 registry.istio.io/release/examples-helloworld-v2 registry.istio.io/testing/examples-helloworld-v1 registry.istio.io/testing/examples-helloworld-v2 gcr.io/istio-release/examples-helloworld-v1 gcr.io/istio-release/examples-helloworld-v2 gcr.io/istio-testing/examples-helloworld-v1 gcr.io/istio-testing/examples-helloworld-v2",
    "istio/istio samples/helloworld/src/Dockerfile@86c9f01fd735; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/istio/ext-authz registry.istio.io/release/ext-authz registry.istio.io/testing/ext-authz gcr.io/istio-release/ext-authz gcr.io/istio-testing/ext-authz",
    "istio/istio samples/extauthz/docker/Dockerfile@86c9f01fd735; istio/istio docker/Dockerfile.base@86c9f01fd735; tianon/docker-brew-ubuntu-core jammy/Dockerfile@570d5970a8b1",
    "docker.io/istio/install-cni docker.io/istio/ztunnel gcr.io/istio-release/install-cni gcr.io/istio-release/ztunnel registry.istio.io/release/install-cni registry.istio.io/release/ztunnel",
    "istio/istio cni/deployments/kubernetes/Dockerfile.install-cni@86c9f01fd735; istio/istio pilot/docker/Dockerfile.ztunnel@86c9f01fd735",
    "docker.io/istio/pilot gcr.io/istio-release/pilot registry.istio.io/release/pilot",
    "istio/istio pilot/docker/Dockerfile.pilot@86c9f01fd735",
    "docker.io/istio/proxyv2 gcr.io/istio-release/proxyv2 registry.istio.io/release/proxyv2",
    "/etc/istio/proxy,/var/lib/istio/data",
    "istio/istio pilot/docker/Dockerfile.proxyv2@86c9f01fd735; istio/istio manifests/charts/gateways/istio-ingress/templates/deployment.yaml@86c9f01fd735; istio/istio pilot/docker/Dockerfile.proxyv2@86c9f01fd735; istio/istio manifests/charts/istio-control/istio-discovery/files/injection-template.yaml@86c9f01fd735; istio/istio tools/istio-iptables/pkg/constants/constants.go@86c9f01fd735",
    "docker.io/istio/tcp-echo-server registry.istio.io/release/tcp-echo-server registry.istio.io/testing/tcp-echo-server gcr.io/istio-release/tcp-echo-server gcr.io/istio-testing/tcp-echo-server",
    "istio/istio samples/tcp-echo/src/Dockerfile@86c9f01fd735",
    "docker.io/jaegertracing/example-hotrod",
    "jaegertracing/jaeger examples/hotrod/Dockerfile@8498073ff809",
    "docker.io/jaegertracing/jaeger docker.io/jaegertracing/jaeger-es-index-cleaner docker.io/jaegertracing/jaeger-es-rollover docker.io/jaegertracing/jaeger-remote-storage docker.io/jaegertracing/jaeger-tracegen",
    "jaegertracing/jaeger cmd/jaeger/Dockerfile@8498073ff809; jaegertracing/jaeger cmd/es-index-cleaner/Dockerfile@8498073ff809",
    "docker.io/jenkins/agent docker.io/jenkins/inbound-agent",
    "/home/jenkins",
    "jenkinsci/docker-agent debian/Dockerfile@00a168b4932b",
    "docker.io/jenkins/jenkins",
    "/var/jenkins_home",
    "jenkinsci/docker debian/Dockerfile@ab3f5e0a80d6; jenkinsci/docker debian/Dockerfile@ab3f5e0a80d6; jenkinsci/docker jenkins.sh@ab3f5e0a80d6; jenkinsci/docker README.md@ab3f5e0a80d6; jenkinsci/helm-charts charts/jenkins/values.yaml@22055414e808",
    "quay.io/jetstack/cert-manager-controller quay.io/jetstack/cert-manager-webhook quay.io/jetstack/cert-manager-cainjector quay.io/jetstack/cert-manager-acmesolver quay.io/jetstack/cert-manager-startupapicheck",
    "cert-manager/cert-manager hack/containers/Containerfile.controller@2d0d7f7f7424; cert-manager/cert-manager hack/latest-base-images.sh@2d0d7f7f7424; GoogleContainerTools/distroless common/variables.bzl@cd080764af31; cert-manager/cert-manager hack/containers/Containerfile.controller@2d0d7f7f7424; cert-manager/cert-manager hack/containers/Containerfile.webhook@2d0d7f7f7424; cert-manager/cert-manager make/base_images.mk@2d0d7f7f7424; cert-manager/cert-manager deploy/charts/cert-manager/values.yaml@2d0d7f7f7424",
    "docker.io/jimmidyson/configmap-reload ghcr.io/jimmidyson/configmap-reload",
    "jimmidyson/configmap-reload Dockerfile@0ec4d67961d5",
    "registry.k8s.io/jobset/jobset",
    "kubernetes-sigs/jobset Dockerfile@08dfbdfd6827",
    "quay.io/jupyter/docker-stacks-foundation quay.io/jupyter/base-notebook quay.io/jupyter/minimal-notebook quay.io/jupyter/scipy-notebook quay.io/jupyter/datascience-notebook quay.io/jupyter/tensorflow-notebook quay.io/jupyter/pyspark-notebook quay.io/jupyter/all-spark-notebook quay.io/jupyter/r-notebook quay.io/jupyter/julia-notebook quay.io/jupyter/pytorch-notebook docker.io/jupyter/docker-stacks-foundation docker.io/jupyter/base-notebook docker.io/jupyter/minimal-notebook docker.io/jupyter/scipy-notebook docker.io/jupyter/datascience-notebook docker.io/jupyter/tensorflow-notebook docker.io/jupyter/pyspark-notebook docker.io/jupyter/all-spark-notebook docker.io/jupyter/r-notebook docker.io/jupyter/julia-notebook docker.io/jupyter/pytorch-notebook",
    "jupyter/docker-stacks images/docker-stacks-foundation/Dockerfile@820938695049; jupyter/docker-stacks images/base-notebook/Dockerfile@820938695049",
    "quay.io/jupyterhub/configurable-http-proxy docker.io/jupyterhub/configurable-http-proxy",
    "jupyterhub/configurable-http-proxy Dockerfile@4bc58914cb8c",
    "quay.io/jupyterhub/k8s-hub docker.io/jupyterhub/k8s-hub",
    "/srv/jupyterhub",
    "jupyterhub/zero-to-jupyterhub-k8s images/hub/Dockerfile@48ea50e34dad",
    "gcr.io/k8s-staging-perf-tests/sleep",
    "kubernetes/perf-tests util-images/sleep/Dockerfile@4b3415444f4c; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "ghcr.io/kedacore/keda ghcr.io/kedacore/keda-metrics-apiserver ghcr.io/kedacore/keda-admission-webhooks docker.io/kedacore/keda docker.io/kedacore/keda-metrics-apiserver docker.io/kedacore/keda-admission-webhooks",
    "kedacore/keda Dockerfile@8b4f083ca8c8",
    "docker.io/kennethreitz/httpbin docker.io/postmanlabs/httpbin",
    "postmanlabs/httpbin Dockerfile@f8ec666b4d1b; tianon/docker-brew-ubuntu-core jammy/Dockerfile@570d5970a8b1",
    "quay.io/keycloak/keycloak",
    "/opt/keycloak/data",
    "keycloak/keycloak quarkus/container/Dockerfile@0463815bc93a; keycloak/keycloak quarkus/container/Dockerfile@0463815bc93a",
    "quay.io/kiali/kiali",
    "kiali/kiali deploy/docker/Dockerfile-multi-arch-distroless@d733a096e02e",
    "docker.elastic.co/kibana/kibana docker.io/library/kibana",
    "/usr/share/kibana",
    "elastic/kibana docker_generator/templates/base/Dockerfile@00016fb3aaa3; elastic/kibana src/dev/build/tasks/os_packages/docker_generator/templates/base/Dockerfile@00016fb3aaa3",
    "quay.io/kiwigrid/k8s-sidecar docker.io/kiwigrid/k8s-sidecar",
    "kiwigrid/k8s-sidecar Dockerfile@a61c7ac31c82",
    "docker.io/kong/kong-gateway",
    "kong",
    "/usr/local/kong",
    "Kong/docker-kong Dockerfile.deb@d1ed165bfeb6; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224; Kong/docker-kong Dockerfile.deb@d1ed165bfeb6; Kong/docker-kong docker-entrypoint.sh@d1ed165bfeb6; Kong/charts charts/kong/values.yaml@e76b80031abf; Kong/charts charts/kong/templates/_helpers.tpl@e76b80031abf",
    "docker.io/kong/kubernetes-ingress-controller",
    "Kong/kubernetes-ingress-controller Dockerfile@1fa68f8642da",
    "docker.io/kserve/agent",
    "kserve/kserve agent.Dockerfile@aaac4e294dae; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/kserve/kserve-controller",
    "kserve/kserve Dockerfile@aaac4e294dae; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/kserve/lgbserver",
    "kserve/kserve python/lgb.Dockerfile@aaac4e294dae; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/kserve/router",
    "kserve/kserve router.Dockerfile@aaac4e294dae; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/kserve/sklearnserver",
    "kserve/kserve python/sklearn.Dockerfile@aaac4e294dae; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/kserve/storage-initializer",
    "kserve/kserve python/storage-initializer.Dockerfile@aaac4e294dae; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/kserve/xgbserver",
    "kserve/kserve python/xgb.Dockerfile@aaac4e294dae; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "gcr.io/kuar-demo/kuard-amd64 gcr.io/kuar-demo/kuard-arm64 gcr.io/kuar-demo/kuard-arm",
    "kubernetes-up-and-running/kuard Dockerfile@a27b6968777a",
    "registry.k8s.io/kube-state-metrics/kube-state-metrics",
    "kubernetes/kube-state-metrics Dockerfile@c92fe0c5ce02; GoogleContainerTools/distroless common/variables.bzl@cd080764af31; prometheus-community/helm-charts charts/kube-state-metrics/values.yaml@cf408a290aec; kubernetes/kube-state-metrics Dockerfile@c92fe0c5ce02; kubernetes/kube-state-metrics examples/standard/deployment.yaml@c92fe0c5ce02",
    "docker.io/kubeflow/spark-operator docker.io/kubeflow/spark-operator/controller docker.io/kubeflow/controller ghcr.io/kubeflow/spark-operator ghcr.io/kubeflow/spark-operator/controller ghcr.io/kubeflow/controller ghcr.io/kubeflow/spark-operator/spark-operator ghcr.io/kubeflow/spark-operator/spark-operator/controller",
    "kubeflow/spark-operator Dockerfile@38082f3318e9",
    "docker.io/kubeflowkatib/file-metrics-collector ghcr.io/kubeflow/katib/file-metrics-collector",
    "kubeflow/katib cmd/metricscollector/v1beta1/file-metricscollector/Dockerfile@33c8ff4e5d18; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/kubeflowkatib/katib-controller ghcr.io/kubeflow/katib/katib-controller",
    "kubeflow/katib cmd/katib-controller/v1beta1/Dockerfile@33c8ff4e5d18; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/kubeflowkatib/katib-db-manager ghcr.io/kubeflow/katib/katib-db-manager",
    "kubeflow/katib cmd/db-manager/v1beta1/Dockerfile@33c8ff4e5d18; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/kubeflowkatib/suggestion-hyperopt ghcr.io/kubeflow/katib/suggestion-hyperopt",
    "kubeflow/katib cmd/suggestion/hyperopt/v1beta1/Dockerfile@33c8ff4e5d18; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "ghcr.io/kubereboot/kured",
    "reboots nodes",
    "kubereboot/kured Dockerfile@51220cc778a4",
    "docker.io/kubernetesui/dashboard-api docker.io/kubernetesui/dashboard-auth docker.io/kubernetesui/dashboard-metrics-scraper docker.io/kubernetesui/dashboard-web",
    "kubernetes/dashboard modules/api/Dockerfile@2f3f7b01a3e2; kubernetes/dashboard modules/web/Dockerfile@2f3f7b01a3e2",
    "registry.k8s.io/kueue/kueue",
    "kubernetes-sigs/kueue Dockerfile@ff69552e79ad",
    "docker.io/library/adminer",
    "adminer",
    "TimWolla/docker-adminer 5/Dockerfile@7088bf0e2003; docker-library/php 8.4/alpine3.23/fpm/Dockerfile@445bf414f1d5",
    "docker.io/library/alpine",
    "alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/library/amazonlinux public.ecr.aws/amazonlinux/amazonlinux",
    "amazonlinux/container-images Dockerfile@a414ca098e1c",
    "docker.io/library/bash",
    "tianon/docker-bash 5.3/Dockerfile@cd784eb57336; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/library/buildpack-deps",
    "docker-library/buildpack-deps debian/bookworm/Dockerfile@8330ca1d2319; docker-library/buildpack-deps debian/bookworm/scm/Dockerfile@8330ca1d2319; docker-library/buildpack-deps debian/bookworm/curl/Dockerfile@8330ca1d2319; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/library/busybox",
    "docker-library/busybox latest/glibc/Dockerfile@9c2087811429; docker-library/busybox latest/glibc/Dockerfile@9c2087811429",
    "docker.io/library/caddy",
    "/data,/config",
    "net_bind_service:/usr/bin/caddy",
    "caddyserver/caddy-docker 2.11/alpine/Dockerfile@62d1326421cc; caddyserver/caddy-docker Dockerfile.tmpl@272e3f8; docker-library/docs caddy/content.md@c4a9ba414434",
    "caddyserver/caddy-docker 2.11/alpine/Dockerfile@62d1326421cc; caddyserver/caddy-docker 2.11/alpine/Dockerfile@62d1326421cc; caddyserver/caddy-docker Dockerfile.tmpl@272e3f8; docker-library/docs caddy/content.md@c4a9ba414434",
    "docker.io/library/cassandra",
    "/var/lib/cassandra,/var/log/cassandra,/etc/cassandra",
    "/var/lib/cassandra",
    "docker-library/cassandra 5.0/Dockerfile@7b9da8f4f58f; docker-library/cassandra 5.0/Dockerfile@7b9da8f4f58f; docker-library/cassandra 5.0/docker-entrypoint.sh@7b9da8f4f58f",
    "docker.io/library/centos",
    "CentOS/sig-cloud-instance-images docker/Dockerfile@a77b36c6c555; CentOS/sig-cloud-instance-images docker/Dockerfile@607af70702ba",
    "docker.io/library/chronograf",
    "chronograf",
    "/var/lib/chronograf",
    "influxdata/influxdata-docker chronograf/1.10/alpine/Dockerfile@d457cb936353; docker-library/docs chronograf/content.md@c4a9ba414434",
    "docker.io/library/consul docker.io/hashicorp/consul",
    "/consul/data,/consul/config",
    "CONSUL_DISABLE_PERM_MGMT",
    "hashicorp/docker-consul 0.X/Dockerfile@aedd0844f06e; hashicorp/consul Dockerfile@03658a093a6e; hashicorp/consul .release/docker/docker-entrypoint.sh@9bce86134e0f; hashicorp/consul Dockerfile@03658a093a6e; hashicorp/docker-consul 0.X/docker-entrypoint.sh@aedd0844f06e; hashicorp/consul-k8s charts/consul/templates/server-statefulset.yaml@a507b1d1e306; hashicorp/consul issue 4172; hashicorp/docker-consul issue 103",
    "/consul/data",
    "hashicorp/docker-consul 0.X/Dockerfile@aedd0844f06e; hashicorp/consul Dockerfile@03658a093a6e; hashicorp/consul Dockerfile@03658a093a6e; hashicorp/consul .release/docker/docker-entrypoint-ubi.sh@3e2a818a8908",
    "docker.io/library/couchdb docker.io/apache/couchdb",
    "/opt/couchdb/data,/opt/couchdb/etc",
    "apache/couchdb-docker 3.5.1/Dockerfile@4c82ee090d62; apache/couchdb-docker 3.5.1/docker-entrypoint.sh@4c82ee090d62",
    "docker.io/library/debian",
    "debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/library/docker",
    "/var/lib/docker",
    "runs dockerd, which needs to be privileged",
    "docker-library/docker 29/dind/Dockerfile@3289af88086d",
    "/home/rootless,/var/lib/docker",
    "docker-library/docker 29/dind-rootless/Dockerfile@3289af88086d",
    "docker.io/library/drupal",
    "/var/www/html",
    "docker-library/drupal 11.3/php8.4/apache-bookworm/Dockerfile@305e3e2acd51; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5",
    "docker.io/library/eclipse-mosquitto",
    "/mosquitto/data,/mosquitto/log",
    "/mosquitto/log",
    "/mosquitto/data",
    "eclipse-mosquitto/mosquitto docker/2.1-alpine/Dockerfile@7b8aba105b77; eclipse-mosquitto/mosquitto docker/2.1-alpine/Dockerfile@7b8aba105b77; eclipse-mosquitto/mosquitto docker/2.1-alpine/docker-entrypoint.sh@7b8aba105b77; eclipse-mosquitto/mosquitto docker/2.1-alpine/mosquitto.conf@7b8aba105b77; docker-library/docs eclipse-mosquitto/content.md@c4a9ba414434",
    "docker.io/library/eclipse-temurin",
    "adoptium/containers 21/jre/ubuntu/noble/Dockerfile@d8d18d67a32e; adoptium/containers 21/jre/ubuntu/noble/Dockerfile@d8d18d67a32e; adoptium/containers 21/jre/ubuntu/noble/entrypoint.sh@d8d18d67a32e; docker-library/docs eclipse-temurin/content.md@c4a9ba414434",
    "docker.io/library/flink docker.io/apache/flink",
    "/opt/flink",
    "apache/flink-docker 1.20/scala_2.12-java11-ubuntu/Dockerfile@983be3455636",
    "apache/flink-docker 2.2/scala_2.12-java17-ubuntu/Dockerfile@983be3455636",
    "docker.io/library/ghost",
    "/var/lib/ghost/content",
    "docker-library/ghost 6/bookworm/Dockerfile@7edb45d66a15; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/library/golang",
    "/go",
    "docker-library/golang Dockerfile-linux.template@7c8c182bfc19; docker-library/golang Dockerfile-linux.template@7c8c182bfc19",
    "docker.io/library/gradle",
    "keeganwitt/docker-gradle jdk17-jammy/Dockerfile@9fe6f1e8a355; adoptium/containers 21/jre/ubuntu/noble/Dockerfile@d8d18d67a32e",
    "docker.io/library/haproxy",
    "/var/lib/haproxy",
    "docker-library/haproxy 3.0/Dockerfile@ec437dd2a365; docker-library/docs haproxy/content.md@c4a9ba414434; docker-library/haproxy 3.0/Dockerfile@ec437dd2a365; docker-library/haproxy 3.0/docker-entrypoint.sh@ec437dd2a365; docker-library/docs haproxy/content.md@c4a9ba414434",
    "docker.io/library/hello-world",
    "docker-library/hello-world amd64/Dockerfile@a1942f2745e7",
    "docker.io/library/httpd",
    "/usr/local/apache2/logs",
    "docker-library/httpd 2.4/Dockerfile@9b63b37c9be3; docker-library/httpd 2.4/Dockerfile@9b63b37c9be3; docker-library/httpd 2.4/httpd-foreground@9b63b37c9be3; apache/httpd 2.4.x/Makefile.in@de645c359d00",
    "docker.io/library/influxdb",
    "/var/lib/influxdb",
    "influxdata/influxdata-docker influxdb/1.11/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/1.11/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/1.11/entrypoint.sh@d457cb936353",
    "/var/lib/influxdb2,/etc/influxdb2",
    "influxdata/influxdata-docker influxdb/2.7/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/2.7/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/2.7/alpine/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/2.7/entrypoint.sh@d457cb936353",
    "/var/lib/influxdb3",
    "/var/lib/influxdb3,/plugins,/home/influxdb3/.influxdb3",
    "influxdata/influxdata-docker influxdb/3.1-core/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/3.1-core/Dockerfile@d457cb936353; influxdata/influxdata-docker influxdb/3.1-core/entrypoint.sh@d457cb936353",
    "docker.io/library/jetty",
    "jetty",
    "/tmp/jetty,/var/lib/jetty",
    "/tmp/jetty,/run/jetty",
    "jetty/jetty.docker eclipse-temurin/12.1/jdk25/Dockerfile@c6c5ebec9f11; jetty/jetty.docker docker-entrypoint.sh@c6c5ebec9f11; docker-library/docs jetty/content.md@c4a9ba414434",
    "docker.io/library/kong docker.io/kong/kong",
    "Kong/docker-kong ubuntu/Dockerfile@d1ed165bfeb6; Kong/kong build/package/postinstall.sh@22246ef28c16; Kong/docker-kong ubuntu/Dockerfile@d1ed165bfeb6; Kong/docker-kong docker-entrypoint.sh@d1ed165bfeb6; Kong/charts charts/kong/values.yaml@e76b80031abf; Kong/charts charts/kong/templates/_helpers.tpl@e76b80031abf",
    "docker.io/library/mariadb",
    "mysql",
    "/var/lib/mysql",
    "MariaDB/mariadb-docker 11.8/Dockerfile@1b6429ba3544; MariaDB/mariadb-docker 11.8/Dockerfile@1b6429ba3544; MariaDB/mariadb-docker 11.8/docker-entrypoint.sh@1b6429ba3544",
    "MariaDB/mariadb-docker 11.8-ubi/Dockerfile@1b6429ba3544; MariaDB/mariadb-docker 11.8-ubi/Dockerfile@1b6429ba3544",
    "docker.io/library/maven",
    "carlossg/docker-maven eclipse-temurin-17-noble/Dockerfile@0170c5bc5c25; adoptium/containers 21/jre/ubuntu/noble/Dockerfile@d8d18d67a32e",
    "docker.io/library/memcached",
    "docker-library/memcached 1/debian/Dockerfile@53ac0ecb0bf8",
    "docker.io/library/mongo",
    "docker-library/mongo 8.0/Dockerfile@2c69a57b939a; docker-library/mongo 8.0/Dockerfile@2c69a57b939a; docker-library/mongo 8.0/docker-entrypoint.sh@2c69a57b939a",
    "docker.io/library/mongo-express",
    "mongo-express/mongo-express-docker 1.0/20-alpine3.19/Dockerfile@075234363b3c",
    "docker.io/library/mysql",
    "/var/run/mysqld",
    "docker-library/mysql 8.4/Dockerfile.oracle@7f30fdb07380; docker-library/mysql 8.0/Dockerfile.oracle@b6c1f3997a86^; docker-library/docs mysql/content.md@c4a9ba414434; docker-library/mysql 8.4/Dockerfile.oracle@7f30fdb07380; docker-library/mysql 8.4/docker-entrypoint.sh@7f30fdb07380; docker-library/docs mysql/content.md@c4a9ba414434",
    "docker-library/mysql 8.0/Dockerfile.debian@b6c1f3997a86^",
    "docker.io/library/nats",
    "nats-io/nats-docker 2.11.x/scratch/Dockerfile@aa0caa57b71c",
    "docker.io/library/neo4j",
    "/data,/logs",
    "/logs",
    "neo4j/docker-neo4j docker-image-src/calver/coredb/Dockerfile-trixie@9df98ef9d8d1; neo4j/docker-neo4j docker-image-src/calver/coredb/docker-entrypoint.sh@9df98ef9d8d1; neo4j/docker-neo4j docker-image-src/5/coredb/Dockerfile-bullseye@9df98ef9d8d1; neo4j/docker-neo4j docker-image-src/calver/coredb/Dockerfile-trixie@9df98ef9d8d1; neo4j/docker-neo4j docker-image-src/5/coredb/docker-entrypoint.sh@9df98ef9d8d1; neo4j/docker-neo4j-publish 5.9.0/community/Dockerfile@a9a15fb56de4; docker-library/docs neo4j/content.md@c4a9ba414434",
    "docker.io/library/nginx",
    "/var/cache/nginx,/var/run,/etc/nginx/conf.d",
    "docker.io/nginxinc/nginx-unprivileged",
    "nginxinc/docker-nginx stable/debian/Dockerfile@b430becb8f0f; docker-library/docs nginx/content.md@c4a9ba414434; nginxinc/docker-nginx stable/debian/Dockerfile@b430becb8f0f; nginxinc/docker-nginx stable/debian/20-envsubst-on-templates.sh@b430becb8f0f; docker-library/docs nginx/content.md@c4a9ba414434",
    "docker.io/library/node",
    "nodejs/docker-node 22/bookworm/Dockerfile@f27d936f7d7c; nodejs/docker-node 22/bookworm/Dockerfile@f27d936f7d7c; nodejs/docker-node 22/bookworm/docker-entrypoint.sh@f27d936f7d7c; nodejs/docker-node docs/BestPractices.md@f27d936f7d7c",
    "docker.io/library/openjdk",
    "docker-library/openjdk 28/slim-bookworm/Dockerfile@da2d75fdafc1; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224; docker-library/openjdk Dockerfile-linux.template@da2d75fdafc1",
    "docker.io/library/perl",
    "Perl/docker-perl 5.042.001-main-bookworm/Dockerfile@8b707a17ed13; docker-library/buildpack-deps debian/bookworm/Dockerfile@8330ca1d2319; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/library/php",
    "docker-library/php 8.4/trixie/cli/Dockerfile@445bf414f1d5",
    "docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5; docker-library/docs php/content.md@c4a9ba414434; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5; docker-library/docs php/content.md@c4a9ba414434",
    "docker-library/php 8.4/alpine3.23/fpm/Dockerfile@445bf414f1d5; docker-library/docs php/content.md@c4a9ba414434",
    "docker-library/php 8.4/alpine3.23/fpm/Dockerfile@445bf414f1d5; docker-library/php 8.4/alpine3.23/fpm/Dockerfile@445bf414f1d5; docker-library/docs php/content.md@c4a9ba414434",
    "docker.io/library/postgres",
    "docker-library/postgres 18/trixie/Dockerfile@6edb0a8c4def; docker-library/postgres 16/bookworm/Dockerfile@6edb0a8c4def; docker-library/postgres 16/bookworm/docker-entrypoint.sh@6edb0a8c4def; docker-library/postgres issue 589; docker-library/postgres issue 917; docker-library/postgres issue 1270; docker-library/docs postgres/content.md@c4a9ba414434",
    "docker-library/postgres 18/alpine3.23/Dockerfile@6edb0a8c4def; docker-library/postgres 16/bookworm/Dockerfile@6edb0a8c4def; docker-library/postgres 16/bookworm/docker-entrypoint.sh@6edb0a8c4def; docker-library/postgres issue 589; docker-library/postgres issue 917; docker-library/postgres issue 1270; docker-library/docs postgres/content.md@c4a9ba414434",
    "/var/lib/postgresql",
    "docker-library/postgres 18/trixie/Dockerfile@6edb0a8c4def; docker-library/postgres 18/trixie/Dockerfile@6edb0a8c4def; docker-library/postgres 18/alpine3.23/Dockerfile@6edb0a8c4def; docker-library/postgres 16/bookworm/docker-entrypoint.sh@6edb0a8c4def; docker-library/docs postgres/content.md@c4a9ba414434",
    "docker-library/postgres 18/alpine3.23/Dockerfile@6edb0a8c4def; docker-library/postgres 18/trixie/Dockerfile@6edb0a8c4def; docker-library/postgres 18/alpine3.23/Dockerfile@6edb0a8c4def; docker-library/postgres 16/bookworm/docker-entrypoint.sh@6edb0a8c4def; docker-library/docs postgres/content.md@c4a9ba414434",
    "docker.io/library/python",
    "docker-library/python Dockerfile-linux.template@4f07059567fa; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/library/rabbitmq",
    "/var/lib/rabbitmq",
    "docker-library/rabbitmq 4.2/ubuntu/Dockerfile@9193c1de6d32; docker-library/rabbitmq 4.2/ubuntu/Dockerfile@9193c1de6d32; docker-library/rabbitmq 4.2/alpine/Dockerfile@9193c1de6d32; docker-library/rabbitmq 4.2/ubuntu/docker-entrypoint.sh@9193c1de6d32",
    "docker-library/rabbitmq 4.2/alpine/Dockerfile@9193c1de6d32; docker-library/rabbitmq 4.2/ubuntu/Dockerfile@9193c1de6d32; docker-library/rabbitmq 4.2/alpine/Dockerfile@9193c1de6d32; docker-library/rabbitmq 4.2/ubuntu/docker-entrypoint.sh@9193c1de6d32",
    "docker.io/library/redis",
    "redis/docker-library-redis 7.4/debian/Dockerfile@e5650da99bb3; docker-library/docs redis/content.md@c4a9ba414434; redis/docker-library-redis 7.4/debian/Dockerfile@e5650da99bb3; redis/docker-library-redis 7.4/debian/docker-entrypoint.sh@e5650da99bb3; redis/docker-library-redis debian/Dockerfile@0076c90a8028; redis/docker-library-redis debian/docker-entrypoint.sh@0d55be9aa67b; docker-library/docs redis/content.md@c4a9ba414434",
    "redis/docker-library-redis 7.4/alpine/Dockerfile@e5650da99bb3; docker-library/docs redis/content.md@c4a9ba414434; redis/docker-library-redis 7.4/debian/Dockerfile@e5650da99bb3; redis/docker-library-redis 7.4/debian/docker-entrypoint.sh@e5650da99bb3; redis/docker-library-redis debian/Dockerfile@0076c90a8028; redis/docker-library-redis debian/docker-entrypoint.sh@0d55be9aa67b; docker-library/docs redis/content.md@c4a9ba414434",
    "docker.io/library/registry",
    "/var/lib/registry",
    "distribution/distribution-library-image Dockerfile@a829ed8cbcd8; distribution/distribution-library-image Dockerfile@a829ed8cbcd8; distribution/distribution-library-image config-example.yml@a829ed8cbcd8; distribution/distribution Dockerfile@0d6b721dc3ce",
    "docker.io/library/ruby",
    "docker-library/ruby Dockerfile.template@d55e25ae7098",
    "docker.io/library/rust",
    "rust-lang/docker-rust stable/bookworm/slim/Dockerfile@7668ee290612; debuerreotype/docker-debian-artifacts bookworm/Dockerfile@f5527c9b0224",
    "docker.io/library/solr",
    "docker.io/library/sonarqube",
    "/opt/sonarqube/data,/opt/sonarqube/extensions,/opt/sonarqube/logs,/opt/sonarqube/temp",
    "SonarSource/docker-sonarqube community-build/Dockerfile@df5a6ae20bb7; SonarSource/docker-sonarqube community-build/Dockerfile@df5a6ae20bb7; SonarSource/docker-sonarqube commit 8e556d6; SonarSource/docker-sonarqube commit b90dca7",
    "docker.io/library/spark docker.io/apache/spark",
    "/opt/spark/work-dir",
    "apache/spark-docker 3.5.3/scala2.12-java17-ubuntu/Dockerfile@7f2e1f0a96af",
    "docker.io/library/telegraf",
    "influxdata/influxdata-docker telegraf/1.39/Dockerfile@d457cb936353; influxdata/influxdata-docker telegraf/1.39/entrypoint.sh@d457cb936353; influxdata/influxdata-docker telegraf/1.39/alpine/entrypoint.sh@d457cb936353",
    "docker.io/library/tomcat",
    "/usr/local/tomcat/logs,/usr/local/tomcat/temp,/usr/local/tomcat/work",
    "docker-library/tomcat 10.1/jdk17/temurin-noble/Dockerfile@40f27d562f94; docker-library/tomcat 10.1/jdk17/temurin-noble/Dockerfile@40f27d562f94",
    "docker.io/library/traefik",
    "traefik/traefik-library-image v3.6/alpine/Dockerfile@697393828fd8; traefik/traefik-helm-chart traefik/values.yaml@a8a66d009870; traefik/traefik-library-image v3.6/alpine/Dockerfile@697393828fd8; traefik/traefik-library-image v3.6/scratch/Dockerfile@697393828fd8; traefik/traefik-helm-chart traefik/values.yaml@a8a66d009870; traefik/traefik-helm-chart traefik/templates/_podtemplate.tpl@a8a66d009870",
    "docker.io/library/ubuntu",
    "tianon/docker-brew-ubuntu-core jammy/Dockerfile@570d5970a8b1; tianon/docker-brew-ubuntu-core jammy/Dockerfile@570d5970a8b1",
    "docker.io/library/varnish",
    "/var/lib/varnish",
    "varnish/docker-varnish fresh/debian/Dockerfile@eb60dff6f8f8",
    "varnish/docker-varnish stable/debian/Dockerfile@eb60dff6f8f8",
    "docker.io/library/vault docker.io/hashicorp/vault",
    "/vault/file,/vault/logs,/vault/config",
    "hashicorp/docker-vault 0.X/Dockerfile@ed323958b3c6; hashicorp/vault-helm templates/_helpers.tpl@aa1c92e4addd",
    "SKIP_SETCAP",
    "/vault/logs",
    "/vault/file",
    "hashicorp/docker-vault 0.X/Dockerfile@ed323958b3c6; hashicorp/vault-helm templates/_helpers.tpl@aa1c92e4addd; hashicorp/vault .release/docker/docker-entrypoint.sh@1d04c5e2762f; hashicorp/docker-vault 0.X/docker-entrypoint.sh@ed323958b3c6; hashicorp/docker-vault issue 137; hashicorp/vault issue 31919; hashicorp/vault-helm templates/server-statefulset.yaml@aa1c92e4addd; hashicorp/vault-helm templates/_helpers.tpl@aa1c92e4addd",
    "ipc_lock:/bin/vault",
    "hashicorp/docker-vault 0.X/Dockerfile@ed323958b3c6; hashicorp/vault-helm templates/_helpers.tpl@aa1c92e4addd; hashicorp/vault issue 31919; sigstore/cosign pull 4879; sapcc/helm-charts pull 12170; kubernetes/pod-security-admission policy/check_capabilities_baseline.go@8f84a87c7f61",
    "hashicorp/docker-vault 0.X/Dockerfile@ed323958b3c6; hashicorp/vault-helm templates/_helpers.tpl@aa1c92e4addd; hashicorp/vault Dockerfile@1815be8b5efe; hashicorp/vault .release/docker/ubi-docker-entrypoint.sh@024270cb7569",
    "docker.io/library/wordpress",
    "docker-library/wordpress latest/php8.4/apache/Dockerfile@bf223d1c2087; docker-library/docs wordpress/content.md@c4a9ba414434; docker-library/wordpress latest/php8.4/apache/Dockerfile@bf223d1c2087; docker-library/wordpress latest/php8.4/apache/docker-entrypoint.sh@bf223d1c2087; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5; docker-library/docs wordpress/content.md@c4a9ba414434",
    "docker-library/wordpress latest/php8.4/fpm-alpine/Dockerfile@bf223d1c2087; docker-library/php 8.4/alpine3.23/fpm/Dockerfile@445bf414f1d5; docker-library/wordpress latest/php8.4/apache/Dockerfile@bf223d1c2087; docker-library/wordpress latest/php8.4/apache/docker-entrypoint.sh@bf223d1c2087; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5; docker-library/docs wordpress/content.md@c4a9ba414434",
    "docker-library/wordpress cli/php8.4/alpine/Dockerfile@bf223d1c2087; docker-library/docs wordpress/content.md@c4a9ba414434; docker-library/docs wordpress/content.md@c4a9ba414434",
    "docker.io/library/zookeeper",
    "/data,/datalog,/logs,/conf",
    "/data,/datalog",
    "31z4/zookeeper-docker 3.9.4/Dockerfile@52a83649bc33; 31z4/zookeeper-docker 3.9.4/Dockerfile@52a83649bc33; 31z4/zookeeper-docker 3.9.4/docker-entrypoint.sh@52a83649bc33",
    "cr.l5d.io/linkerd/controller gcr.io/linkerd-io/controller ghcr.io/linkerd/controller",
    "linkerd/linkerd2 Dockerfile.controller@b24cd4059841; linkerd/linkerd2 charts/linkerd-control-plane/values.yaml@b24cd4059841",
    "cr.l5d.io/linkerd/proxy gcr.io/linkerd-io/proxy ghcr.io/linkerd/proxy",
    "/var/run/linkerd/identity/end-entity",
    "linkerd/linkerd2 charts/linkerd-control-plane/values.yaml@b24cd4059841; linkerd/linkerd2 Dockerfile.proxy@b24cd4059841; linkerd/linkerd2 Dockerfile.proxy@b24cd4059841; linkerd/linkerd2 charts/partials/templates/_proxy.tpl@b24cd4059841; linkerd/linkerd2 charts/partials/templates/_proxy-init.tpl@b24cd4059841; linkerd/linkerd2 charts/linkerd-control-plane/values.yaml@b24cd4059841; linkerd/linkerd2 commit 0e9a38d7d",
    "cr.l5d.io/linkerd/proxy-init gcr.io/linkerd-io/proxy-init",
    "linkerd/linkerd2-proxy-init Dockerfile@183e791d99dc; linkerd/linkerd2 charts/partials/templates/_proxy-init.tpl@b24cd4059841; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/litmuschaos/litmusportal-auth-server",
    "litmuschaos/litmus chaoscenter/authentication/Dockerfile@82e67d90b6e4",
    "docker.io/litmuschaos/litmusportal-event-tracker",
    "litmuschaos/litmus chaoscenter/event-tracker/Dockerfile@82e67d90b6e4",
    "docker.io/litmuschaos/litmusportal-frontend",
    "litmuschaos/litmus chaoscenter/web/Dockerfile@82e67d90b6e4",
    "docker.io/litmuschaos/litmusportal-server",
    "litmuschaos/litmus chaoscenter/graphql/server/Dockerfile@82e67d90b6e4",
    "docker.io/litmuschaos/litmusportal-subscriber",
    "litmuschaos/litmus chaoscenter/subscriber/Dockerfile@82e67d90b6e4",
    "docker.io/locustio/locust",
    "locust",
    "locustio/locust Dockerfile@407343d0f5ab",
    "docker.elastic.co/logstash/logstash docker.elastic.co/logstash/logstash-oss docker.io/library/logstash",
    "elastic/logstash docker/templates/Dockerfile.j2@1588dfc1eedc",
    "registry.k8s.io/lws/lws",
    "kubernetes-sigs/lws Dockerfile@060ab4da17ee",
    "docker.io/mailhog/mailhog",
    "mailhog/MailHog Dockerfile@e6fa06877ef6",
    "docker.io/mccutchen/go-httpbin ghcr.io/mccutchen/go-httpbin",
    "mccutchen/go-httpbin Dockerfile@697b6e3b326e; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "quay.io/metallb/controller",
    "metallb/metallb controller/Dockerfile@7938d3f89b8b; metallb/metallb charts/metallb/values.yaml@7938d3f89b8b",
    "quay.io/metallb/speaker",
    "changes the network of the node",
    "metallb/metallb speaker/Dockerfile@7938d3f89b8b; metallb/metallb config/controllers/speaker.yaml@7938d3f89b8b; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/metrics-server/metrics-server",
    "kubernetes-sigs/metrics-server Dockerfile@5ed5d3a2cf94; kubernetes-sigs/metrics-server Dockerfile@5ed5d3a2cf94; kubernetes-sigs/metrics-server manifests/base/deployment.yaml@5ed5d3a2cf94; kubernetes-sigs/metrics-server charts/metrics-server/values.yaml@5ed5d3a2cf94",
    "quay.io/minio/mc docker.io/minio/mc",
    "minio/mc Dockerfile@77f82e18b540; minio/mc Dockerfile@77f82e18b540; minio/mc Dockerfile.release@77f82e18b540; minio/mc cmd/config.go@77f82e18b540; minio/mc cmd/main.go@77f82e18b540",
    "docker.io/minio/minio quay.io/minio/minio",
    "minio/minio Dockerfile.release@7aac2a2c5b7c; minio/minio helm/minio/values.yaml@7aac2a2c5b7c; minio/minio Dockerfile.release@7aac2a2c5b7c; minio/minio dockerscripts/docker-entrypoint.sh@7aac2a2c5b7c; minio/minio docs/docker/README.md@7aac2a2c5b7c; minio/minio cmd/config-dir.go@7aac2a2c5b7c",
    "ghcr.io/mlflow/mlflow",
    "mlflow/mlflow docker/Dockerfile@0daeb821595c",
    "docker.io/moby/buildkit",
    "/var/lib/buildkit",
    "builds with privileges; use the rootless tags",
    "moby/buildkit Dockerfile@73ed6825c4b7",
    "/home/user/.local/share/buildkit",
    "docker.io/n8nio/n8n",
    "node",
    "/home/node/.n8n",
    "n8n-io/n8n docker/images/n8n/Dockerfile@003abfdc4f53",
    "registry.k8s.io/nfd/node-feature-discovery",
    "kubernetes-sigs/node-feature-discovery Dockerfile@76e6cc8cc0d5",
    "docker.io/nginx/nginx-ingress",
    "/var/cache/nginx,/etc/nginx",
    "nginx/kubernetes-ingress build/Dockerfile@0eb3072d14f0",
    "docker.io/nginxinc/nginx-unprivileged ghcr.io/nginx/nginx-unprivileged public.ecr.aws/nginx/nginx-unprivileged",
    "nginxinc/docker-nginx-unprivileged mainline/debian/Dockerfile@8ead5cede31b; nginxinc/docker-nginx-unprivileged mainline/debian/Dockerfile@8ead5cede31b; nginxinc/docker-nginx-unprivileged README.md@8ead5cede31b",
    "docker.io/nicolaka/netshoot",
    "nicolaka/netshoot Dockerfile@d0aa4b51ae05; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/nodered/node-red",
    "node-red/node-red-docker .docker/Dockerfile.alpine@100a7256f58b",
    "quay.io/oauth2-proxy/oauth2-proxy",
    "oauth2-proxy/oauth2-proxy Makefile@14af2951e562; oauth2-proxy/oauth2-proxy Dockerfile@14af2951e562; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "oauth2-proxy/oauth2-proxy Makefile@14af2951e562; oauth2-proxy/oauth2-proxy Dockerfile@14af2951e562",
    "docker.io/oliver006/redis_exporter",
    "oliver006/redis_exporter Dockerfile@cd5941f16199",
    "ghcr.io/open-telemetry/opentelemetry-operator/opentelemetry-operator ghcr.io/open-telemetry/opentelemetry-operator/target-allocator ghcr.io/open-telemetry/opentelemetry-operator/operator-opamp-bridge",
    "open-telemetry/opentelemetry-operator Dockerfile@be8944414a87",
    "docker.io/openpolicyagent/gatekeeper docker.io/openpolicyagent/gatekeeper-crds",
    "open-policy-agent/gatekeeper Dockerfile@dd8507eb97f5",
    "docker.io/openpolicyagent/opa",
    "open-policy-agent/opa Dockerfile@027550478448",
    "docker.io/opensearchproject/opensearch",
    "/usr/share/opensearch/config,/usr/share/opensearch/data,/usr/share/opensearch/logs",
    "/usr/share/opensearch/data",
    "opensearch-project/opensearch-build docker/release/dockerfiles/opensearch.al2023.dockerfile@4372bf71a240; opensearch-project/opensearch-build docker/release/dockerfiles/opensearch.al2.dockerfile@4372bf71a240; opensearch-project/opensearch-build docker/release/config/opensearch/opensearch-docker-entrypoint-default.x.sh@4372bf71a240; opensearch-project/helm-charts charts/opensearch/values.yaml@3c0157e74ff2",
    "docker.io/opensearchproject/opensearch-dashboards",
    "opensearch-project/opensearch-build docker/release/dockerfiles/opensearch-dashboards.al2023.dockerfile@4372bf71a240",
    "docker.io/openzipkin/zipkin docker.io/openzipkin/zipkin-slim ghcr.io/openzipkin/zipkin ghcr.io/openzipkin/zipkin-slim",
    "zipkin",
    "openzipkin/zipkin docker/Dockerfile@878ce2a1fad5",
    "quay.io/opstree/redis-operator ghcr.io/ot-container-kit/redis-operator/redis-operator",
    "OT-CONTAINER-KIT/redis-operator Dockerfile@5dd04e17419a",
    "docker.io/otel/opentelemetry-collector docker.io/otel/opentelemetry-collector-contrib docker.io/otel/opentelemetry-collector-k8s docker.io/otel/opentelemetry-collector-otlp ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-k8s ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-otlp",
    "open-telemetry/opentelemetry-collector-releases distributions/otelcol-contrib/Dockerfile@ceccc19da2df; open-telemetry/opentelemetry-collector-releases distributions/otelcol-k8s/Dockerfile@ceccc19da2df",
    "docker.io/otel/opentelemetry-collector-ebpf-profiler ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-ebpf-profiler",
    "loads eBPF programs",
    "open-telemetry/opentelemetry-collector-releases distributions/otelcol-ebpf-profiler/Dockerfile@ceccc19da2df",
    "registry.k8s.io/pause",
    "kubernetes/kubernetes build/pause/CHANGELOG.md@045bbb192caa; kubernetes/kubernetes build/pause/linux/pause.c@0b426b0b50c2; kubernetes/kubernetes build/pause/Dockerfile@10765f6a6dab",
    "kubernetes/kubernetes build/pause/CHANGELOG.md@045bbb192caa; dims/substrate changelog quoting pause 3.10.2 USER (find_string id 69873143437); kubernetes/kubernetes build/pause/linux/pause.c@0b426b0b50c2; kubernetes/kubernetes build/pause/Dockerfile@10765f6a6dab",
    "registry.k8s.io/pause-amd64 registry.k8s.io/google-containers/pause registry.k8s.io/google-containers/pause-amd64",
    "docker.io/percona/mongodb_exporter",
    "percona/mongodb_exporter Dockerfile@12667a157f98",
    "docker.io/pgvector/pgvector",
    "pgvector/pgvector Dockerfile@e48241b4dcc0; docker-library/postgres 16/trixie/Dockerfile@6edb0a8c4def",
    "docker.io/phpmyadmin/phpmyadmin docker.io/library/phpmyadmin",
    "phpmyadmin/docker apache/Dockerfile@452a995fe6c9; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5",
    "docker.io/pingcap/tidb-operator ghcr.io/pingcap/tidb-operator",
    "pingcap/tidb-operator image/Dockerfile@42684baa3d1c",
    "docker.io/postgis/postgis",
    "postgis/docker-postgis 16-3.5/Dockerfile@51b35550144e; docker-library/postgres 16/trixie/Dockerfile@6edb0a8c4def",
    "postgis/docker-postgis 17-3.5/alpine/Dockerfile@51b35550144e; docker-library/postgres 17/alpine3.23/Dockerfile@6edb0a8c4def",
    "ghcr.io/projectcontour/contour",
    "projectcontour/contour Dockerfile@31c4bb38e0a5; projectcontour/contour examples/contour/03-contour.yaml@31c4bb38e0a5",
    "docker.io/prom/alertmanager quay.io/prometheus/alertmanager",
    "/alertmanager",
    "prometheus/alertmanager Dockerfile@68fb2d5759b3; prometheus-community/helm-charts charts/alertmanager/values.yaml@cf408a290aec; prometheus/alertmanager Dockerfile@68fb2d5759b3; prometheus-community/helm-charts charts/alertmanager/values.yaml@cf408a290aec",
    "docker.io/prom/blackbox-exporter quay.io/prometheus/blackbox-exporter",
    "prometheus/blackbox_exporter Dockerfile@e39d7d415684; prometheus-community/helm-charts charts/prometheus-blackbox-exporter/values.yaml@cf408a290aec",
    "docker.io/prom/mysqld-exporter quay.io/prometheus/mysqld-exporter",
    "prometheus/mysqld_exporter Dockerfile@55c0976be865; prometheus-community/helm-charts charts/prometheus-mysql-exporter/values.yaml@cf408a290aec",
    "docker.io/prom/node-exporter quay.io/prometheus/node-exporter",
    "prometheus/node_exporter Dockerfile@a7dcc3a01545; prometheus-community/helm-charts charts/prometheus-node-exporter/values.yaml@cf408a290aec; prometheus/node_exporter Dockerfile@a7dcc3a01545; prometheus-community/helm-charts charts/prometheus-node-exporter/values.yaml@cf408a290aec",
    "docker.io/prom/prometheus quay.io/prometheus/prometheus",
    "/prometheus",
    "prometheus/prometheus Dockerfile@d15adb9ad7e5; prometheus-community/helm-charts charts/prometheus/values.yaml@cf408a290aec; prometheus/prometheus Dockerfile@d15adb9ad7e5; prometheus-community/helm-charts charts/prometheus/values.yaml@cf408a290aec",
    "docker.io/prom/pushgateway quay.io/prometheus/pushgateway",
    "prometheus/pushgateway Dockerfile@412bd22b1279; prometheus-community/helm-charts charts/prometheus-pushgateway/values.yaml@cf408a290aec",
    "docker.io/prom/snmp-exporter quay.io/prometheus/snmp-exporter",
    "prometheus/snmp_exporter Dockerfile@1d54f35992fd; prometheus-community/helm-charts charts/prometheus-snmp-exporter/values.yaml@cf408a290aec",
    "docker.io/prom/statsd-exporter quay.io/prometheus/statsd-exporter",
    "prometheus/statsd_exporter Dockerfile@ac592b1e33bd",
    "registry.k8s.io/prometheus-adapter/prometheus-adapter",
    "kubernetes-sigs/prometheus-adapter Dockerfile@01919d0ef118",
    "quay.io/prometheus-operator/prometheus-config-reloader quay.io/prometheus-operator/admission-webhook",
    "prometheus-operator/prometheus-operator cmd/prometheus-config-reloader/Dockerfile@6adcebc5076c",
    "quay.io/prometheus-operator/prometheus-operator",
    "prometheus-operator/prometheus-operator Dockerfile@6adcebc5076c; prometheus-community/helm-charts charts/kube-prometheus-stack/values.yaml@cf408a290aec",
    "quay.io/prometheus/busybox",
    "prometheus/busybox glibc/Dockerfile@869afd42c4d8; docker-library/busybox latest/glibc/Dockerfile@9c2087811429; prometheus/busybox glibc/Dockerfile@869afd42c4d8",
    "quay.io/prometheuscommunity/elasticsearch-exporter",
    "prometheus-community/elasticsearch_exporter Dockerfile@9bc4295ddde4",
    "quay.io/prometheuscommunity/postgres-exporter",
    "prometheus-community/postgres_exporter Dockerfile@dbb1987e2f0d",
    "docker.io/qdrant/qdrant",
    "qdrant/qdrant Dockerfile@74f3e85b9473",
    "qdrant/qdrant Dockerfile@74f3e85b9473; qdrant/qdrant .github/workflows/docker-image.yml@74f3e85b9473",
    "docker.io/rancher/local-path-provisioner",
    "rancher/local-path-provisioner package/Dockerfile@9fa2a62eda44",
    "docker.io/rayproject/ray",
    "/home/ray",
    "ray-project/ray docker/base-deps/Dockerfile@00c1d517d7e5",
    "docker.io/robotshop/rs-cart",
    "instana/robot-shop cart/Dockerfile@55292e2199f2; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/robotshop/rs-catalogue",
    "instana/robot-shop catalogue/Dockerfile@55292e2199f2; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/robotshop/rs-dispatch",
    "instana/robot-shop dispatch/Dockerfile@55292e2199f2; docker-library/golang Dockerfile-linux.template@7c8c182bfc19",
    "docker.io/robotshop/rs-load",
    "instana/robot-shop load-gen/Dockerfile@55292e2199f2; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/robotshop/rs-mongodb",
    "instana/robot-shop mongo/Dockerfile@55292e2199f2; docker-library/mongo 8.0/Dockerfile@2c69a57b939a",
    "docker.io/robotshop/rs-mysql-db",
    "instana/robot-shop mysql/Dockerfile@55292e2199f2; docker-library/mysql 8.4/Dockerfile.oracle@7f30fdb07380",
    "docker.io/robotshop/rs-payment",
    "instana/robot-shop payment/Dockerfile@55292e2199f2; docker-library/python Dockerfile-linux.template@4f07059567fa",
    "docker.io/robotshop/rs-ratings",
    "instana/robot-shop ratings/Dockerfile@55292e2199f2; docker-library/php 8.4/trixie/apache/Dockerfile@445bf414f1d5",
    "docker.io/robotshop/rs-user",
    "instana/robot-shop user/Dockerfile@55292e2199f2; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c",
    "docker.io/robotshop/rs-web",
    "instana/robot-shop web/Dockerfile@55292e2199f2; nginxinc/docker-nginx stable/debian/Dockerfile@b430becb8f0f",
    "docker.io/rockylinux/rockylinux docker.io/library/rockylinux",
    "rocky-linux/sig-cloud-instance-images Dockerfile@13c1a2b3073f",
    "docker.io/rook/ceph",
    "rook/rook images/ceph/Dockerfile@d0c3b9ce6d64",
    "quay.io/sclorg/mysql-80-c*s quay.io/sclorg/mysql-84-c*s",
    "sclorg/mysql-container 8.0/Dockerfile.c9s@2e0dbfce8de0",
    "registry.k8s.io/security-profiles-operator/security-profiles-operator",
    "kubernetes-sigs/security-profiles-operator Dockerfile@a2e4c4bdf47d; kubernetes-sigs/security-profiles-operator internal/pkg/manager/spod/bindata/spod.go@a2e4c4bdf47d",
    "docker.io/selenium/base docker.io/selenium/hub docker.io/selenium/node-base docker.io/selenium/node-chrome",
    "/opt/selenium",
    "SeleniumHQ/docker-selenium Base/Dockerfile@3290a305c0d1; SeleniumHQ/docker-selenium NodeChrome/Dockerfile@3290a305c0d1; SeleniumHQ/docker-selenium Base/Dockerfile@3290a305c0d1; SeleniumHQ/docker-selenium NodeBase/Dockerfile@3290a305c0d1",
    "registry.k8s.io/sig-storage/csi-attacher",
    "kubernetes-csi/external-attacher Dockerfile@e61060241a7b; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/sig-storage/csi-provisioner registry.k8s.io/sig-storage/csi-node-driver-registrar registry.k8s.io/sig-storage/livenessprobe",
    "kubernetes-csi/external-provisioner Dockerfile@0688604faa43; kubernetes-csi/node-driver-registrar Dockerfile@3482d444dd9f; kubernetes-csi/livenessprobe Dockerfile@e60f18af93f5",
    "registry.k8s.io/sig-storage/csi-resizer",
    "kubernetes-csi/external-resizer Dockerfile@beef24d8e070; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/sig-storage/csi-snapshotter",
    "kubernetes-csi/external-snapshotter cmd/csi-snapshotter/Dockerfile@afb2f0d85e00; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/sig-storage/nfs-subdir-external-provisioner",
    "/persistentvolumes",
    "kubernetes-sigs/nfs-subdir-external-provisioner Dockerfile@59a3ca2cd10f; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "registry.k8s.io/sig-storage/snapshot-controller",
    "kubernetes-csi/external-snapshotter cmd/snapshot-controller/Dockerfile@afb2f0d85e00; GoogleContainerTools/distroless common/variables.bzl@cd080764af31",
    "docker.io/sonatype/nexus3",
    "/nexus-data",
    "sonatype/docker-nexus3 Dockerfile@7b38e1c8a0e8; sonatype/docker-nexus3 Dockerfile@7b38e1c8a0e8; sonatype/docker-nexus3 README.md@7b38e1c8a0e8",
    "quay.io/spotahome/redis-operator",
    "spotahome/redis-operator docker/app/Dockerfile@632aa3da88ee; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/stakater/reloader ghcr.io/stakater/reloader",
    "stakater/Reloader Dockerfile@655a2b3814ba",
    "docker.io/stefanprodan/podinfo ghcr.io/stefanprodan/podinfo",
    "app",
    "stefanprodan/podinfo Dockerfile@eec06d1ea459; stefanprodan/podinfo Dockerfile@eec06d1ea459; stefanprodan/podinfo kustomize/deployment.yaml@eec06d1ea459; stefanprodan/podinfo timoni/bundles/test.podinfo.cue@eec06d1ea459",
    "quay.io/strimzi/kafka quay.io/strimzi/operator",
    "strimzi/strimzi-kafka-operator docker-images/kafka-based/kafka/Dockerfile@8541da1e336b; strimzi/strimzi-kafka-operator docker-images/operator/Dockerfile@8541da1e336b",
    "docker.io/temporalio/server docker.io/temporalio/admin-tools",
    "/etc/temporal/config",
    "temporalio/temporal docker/targets/server.Dockerfile@6805caea59e3; temporalio/docker-builds server.Dockerfile@d0ab85e18601",
    "docker.io/tensorflow/serving",
    "tensorflow/serving tensorflow_serving/tools/docker/Dockerfile@9d981c5c2708; tianon/docker-brew-ubuntu-core jammy/Dockerfile@570d5970a8b1",
    "registry.istio.io/testing/pilot",
    "registry.istio.io/testing/proxyv2",
    "istio/istio pilot/docker/Dockerfile.proxyv2@86c9f01fd735; istio/istio pilot/docker/Dockerfile.proxyv2@86c9f01fd735; istio/istio manifests/charts/istio-control/istio-discovery/files/injection-template.yaml@86c9f01fd735; istio/istio tools/istio-iptables/pkg/constants/constants.go@86c9f01fd735",
    "quay.io/thanos/thanos docker.io/thanosio/thanos",
    "thanos-io/thanos Dockerfile@e103a81bd594",
    "docker.io/timberio/vector",
    "/var/lib/vector",
    "vectordotdev/vector distribution/docker/alpine/Dockerfile@c3445d42d279",
    "docker.io/timescale/timescaledb",
    "timescale/timescaledb-docker Dockerfile@029292c03064; docker-library/postgres 16/alpine3.23/Dockerfile@6edb0a8c4def",
    "docker.io/traefik/whoami",
    "traefik/whoami Dockerfile@8951300b46f1",
    "registry.access.redhat.com/ubi9/nginx-12* quay.io/sclorg/nginx-12*-c9s",
    "sclorg/nginx-container 1.24/Dockerfile.rhel9@a36fc022a94d; sclorg/nginx-container 1.22/Dockerfile.c9s@a36fc022a94d",
    "docker.io/valkey/valkey",
    "valkey-io/valkey-container 8.0/debian/Dockerfile@ae6141ea5d62",
    "valkey-io/valkey-container 8.0/alpine/Dockerfile@ae6141ea5d62",
    "docker.io/velero/velero",
    "cnb",
    "vmware-tanzu/velero Dockerfile@d30d389b5606",
    "docker.io/weaveworks/scope",
    "weaveworks/scope docker/Dockerfile.scope@12175b96a345; weaveworks/scope docker/Dockerfile.cloud-agent@12175b96a345; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/weaveworksdemos/catalogue",
    "microservices-demo/catalogue docker/catalogue/Dockerfile@925e08ee17c2; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/weaveworksdemos/catalogue-db",
    "microservices-demo/catalogue docker/catalogue-db/Dockerfile@925e08ee17c2; docker-library/mysql 8.4/Dockerfile.oracle@7f30fdb07380",
    "docker.io/weaveworksdemos/front-end",
    "myuser",
    "microservices-demo/front-end Dockerfile@52dee656f442; nodejs/docker-node 22/bookworm-slim/Dockerfile@f27d936f7d7c; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/weaveworksdemos/payment",
    "microservices-demo/payment docker/payment/Dockerfile-release@384e33447dda; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/weaveworksdemos/user",
    "microservices-demo/user docker/user/Dockerfile-release@e1a79e778607; alpinelinux/docker-alpine x86_64/Dockerfile@00d3407329e4",
    "docker.io/weaveworksdemos/user-db",
    "microservices-demo/user docker/user-db/Dockerfile@e1a79e778607; docker-library/mongo 8.0/Dockerfile@2c69a57b939a",
    "asia.gcr.io/cloud-sql-connectors/cloud-sql-proxy",
    "cr.fluentbit.io/fluent/fluent-bit",
    "cr.l5d.io/linkerd/controller",
    "cr.l5d.io/linkerd/proxy",
    "cr.l5d.io/linkerd/proxy-init",
    "docker.elastic.co/elasticsearch/elasticsearch",
    "docker.elastic.co/elasticsearch/elasticsearch-oss",
    "docker.elastic.co/kibana/kibana",
    "docker.elastic.co/logstash/logstash",
    "docker.elastic.co/logstash/logstash-oss",
    "docker.io/apache/couchdb",
    "docker.io/apache/flink",
    "docker.io/apache/flink-kubernetes-operator",
    "docker.io/apache/spark",
    "docker.io/aquasec/trivy",
    "docker.io/aquasec/trivy-operator",
    "docker.io/bitnami/etcd",
    "docker.io/bitnami/kafka",
    "docker.io/bitnami/keycloak",
    "docker.io/bitnami/kubectl",
    "docker.io/bitnami/mariadb",
    "docker.io/bitnami/memcached",
    "docker.io/bitnami/mongodb",
    "docker.io/bitnami/mysql",
    "docker.io/bitnami/mysqld-exporter",
    "docker.io/bitnami/nginx",
    "docker.io/bitnami/os-shell",
    "docker.io/bitnami/postgresql",
    "docker.io/bitnami/rabbitmq",
    "docker.io/bitnami/redis",
    "docker.io/bitnami/redis-exporter",
    "docker.io/bitnami/zookeeper",
    "docker.io/bitnamilegacy/etcd",
    "docker.io/bitnamilegacy/kafka",
    "docker.io/bitnamilegacy/keycloak",
    "docker.io/bitnamilegacy/kubectl",
    "docker.io/bitnamilegacy/mariadb",
    "docker.io/bitnamilegacy/memcached",
    "docker.io/bitnamilegacy/mongodb",
    "docker.io/bitnamilegacy/mysql",
    "docker.io/bitnamilegacy/mysqld-exporter",
    "docker.io/bitnamilegacy/nginx",
    "docker.io/bitnamilegacy/os-shell",
    "docker.io/bitnamilegacy/postgresql",
    "docker.io/bitnamilegacy/rabbitmq",
    "docker.io/bitnamilegacy/redis",
    "docker.io/bitnamilegacy/redis-exporter",
    "docker.io/bitnamilegacy/zookeeper",
    "docker.io/calico/node",
    "docker.io/clickhouse/clickhouse-server",
    "docker.io/confluentinc/cp-kafka",
    "docker.io/confluentinc/cp-kafka-connect",
    "docker.io/confluentinc/cp-kafka-connect-base",
    "docker.io/confluentinc/cp-kafka-rest",
    "docker.io/confluentinc/cp-schema-registry",
    "docker.io/confluentinc/cp-server",
    "docker.io/coredns/coredns",
    "docker.io/curlimages/curl",
    "docker.io/daprio/dapr",
    "docker.io/daprio/daprd",
    "docker.io/daprio/injector",
    "docker.io/daprio/operator",
    "docker.io/daprio/placement",
    "docker.io/daprio/scheduler",
    "docker.io/daprio/sentry",
    "docker.io/dexidp/dex",
    "docker.io/dockercoins/hasher",
    "docker.io/dockercoins/rng",
    "docker.io/dockercoins/webui",
    "docker.io/dockercoins/worker",
    "docker.io/fluent/fluent-bit",
    "docker.io/fluxcd/flagger",
    "docker.io/fluxcd/flux-cli",
    "docker.io/fluxcd/helm-controller",
    "docker.io/fluxcd/image-automation-controller",
    "docker.io/fluxcd/image-reflector-controller",
    "docker.io/fluxcd/kustomize-controller",
    "docker.io/fluxcd/notification-controller",
    "docker.io/fluxcd/source-controller",
    "docker.io/goharbor/harbor-core",
    "docker.io/goharbor/harbor-exporter",
    "docker.io/goharbor/harbor-jobservice",
    "docker.io/goharbor/harbor-portal",
    "docker.io/goharbor/harbor-registryctl",
    "docker.io/goharbor/nginx-photon",
    "docker.io/goharbor/registry-photon",
    "docker.io/google/cloud-sdk",
    "docker.io/grafana/grafana",
    "docker.io/grafana/grafana-enterprise",
    "docker.io/grafana/grafana-oss",
    "docker.io/grafana/tempo",
    "docker.io/grafana/tempo-query",
    "docker.io/grafana/tempo-vulture",
    "docker.io/hashicorp/consul",
    "docker.io/hashicorp/vault",
    "docker.io/istio/app",
    "docker.io/istio/examples-bookinfo-details-v*",
    "docker.io/istio/examples-bookinfo-mongodb",
    "docker.io/istio/examples-bookinfo-mysqldb",
    "docker.io/istio/examples-bookinfo-productpage-v*",
    "docker.io/istio/examples-bookinfo-ratings-v*",
    "docker.io/istio/examples-helloworld-v1",
    "docker.io/istio/examples-helloworld-v2",
    "docker.io/istio/ext-authz",
    "docker.io/istio/install-cni",
    "docker.io/istio/pilot",
    "docker.io/istio/proxyv2",
    "docker.io/istio/tcp-echo-server",
    "docker.io/istio/ztunnel",
    "docker.io/jaegertracing/jaeger",
    "docker.io/jaegertracing/jaeger-es-index-cleaner",
    "docker.io/jaegertracing/jaeger-es-rollover",
    "docker.io/jaegertracing/jaeger-remote-storage",
    "docker.io/jaegertracing/jaeger-tracegen",
    "docker.io/jenkins/agent",
    "docker.io/jenkins/inbound-agent",
    "docker.io/jimmidyson/configmap-reload",
    "docker.io/jupyter/all-spark-notebook",
    "docker.io/jupyter/base-notebook",
    "docker.io/jupyter/datascience-notebook",
    "docker.io/jupyter/docker-stacks-foundation",
    "docker.io/jupyter/julia-notebook",
    "docker.io/jupyter/minimal-notebook",
    "docker.io/jupyter/pyspark-notebook",
    "docker.io/jupyter/pytorch-notebook",
    "docker.io/jupyter/r-notebook",
    "docker.io/jupyter/scipy-notebook",
    "docker.io/jupyter/tensorflow-notebook",
    "docker.io/jupyterhub/configurable-http-proxy",
    "docker.io/jupyterhub/k8s-hub",
    "docker.io/kedacore/keda",
    "docker.io/kedacore/keda-admission-webhooks",
    "docker.io/kedacore/keda-metrics-apiserver",
    "docker.io/kennethreitz/httpbin",
    "docker.io/kiwigrid/k8s-sidecar",
    "docker.io/kong/kong",
    "docker.io/kubeflow/controller",
    "docker.io/kubeflow/spark-operator",
    "docker.io/kubeflow/spark-operator/controller",
    "docker.io/kubeflowkatib/file-metrics-collector",
    "docker.io/kubeflowkatib/katib-controller",
    "docker.io/kubeflowkatib/katib-db-manager",
    "docker.io/kubeflowkatib/suggestion-hyperopt",
    "docker.io/kubernetesui/dashboard-api",
    "docker.io/kubernetesui/dashboard-auth",
    "docker.io/kubernetesui/dashboard-metrics-scraper",
    "docker.io/kubernetesui/dashboard-web",
    "docker.io/library/amazonlinux",
    "docker.io/library/clickhouse",
    "docker.io/library/consul",
    "docker.io/library/couchdb",
    "docker.io/library/elasticsearch",
    "docker.io/library/flink",
    "docker.io/library/kibana",
    "docker.io/library/kong",
    "docker.io/library/logstash",
    "docker.io/library/phpmyadmin",
    "docker.io/library/rockylinux",
    "docker.io/library/spark",
    "docker.io/library/vault",
    "docker.io/mccutchen/go-httpbin",
    "docker.io/minio/mc",
    "docker.io/minio/minio",
    "docker.io/openpolicyagent/gatekeeper",
    "docker.io/openpolicyagent/gatekeeper-crds",
    "docker.io/openzipkin/zipkin",
    "docker.io/openzipkin/zipkin-slim",
    "docker.io/otel/opentelemetry-collector",
    "docker.io/otel/opentelemetry-collector-contrib",
    "docker.io/otel/opentelemetry-collector-ebpf-profiler",
    "docker.io/otel/opentelemetry-collector-k8s",
    "docker.io/otel/opentelemetry-collector-otlp",
    "docker.io/phpmyadmin/phpmyadmin",
    "docker.io/pingcap/chaos-daemon",
    "docker.io/pingcap/chaos-dashboard",
    "docker.io/pingcap/chaos-mesh",
    "docker.io/pingcap/tidb-operator",
    "docker.io/postmanlabs/httpbin",
    "docker.io/prom/alertmanager",
    "docker.io/prom/blackbox-exporter",
    "docker.io/prom/mysqld-exporter",
    "docker.io/prom/node-exporter",
    "docker.io/prom/prometheus",
    "docker.io/prom/pushgateway",
    "docker.io/prom/snmp-exporter",
    "docker.io/prom/statsd-exporter",
    "docker.io/rockylinux/rockylinux",
    "docker.io/selenium/base",
    "docker.io/selenium/hub",
    "docker.io/selenium/node-base",
    "docker.io/selenium/node-chrome",
    "docker.io/stakater/reloader",
    "docker.io/stefanprodan/podinfo",
    "docker.io/temporalio/admin-tools",
    "docker.io/temporalio/server",
    "docker.io/thanosio/thanos",
    "eu.gcr.io/cloud-sql-connectors/cloud-sql-proxy",
    "gcr.io/bank-of-anthos-ci/accounts-db",
    "gcr.io/bank-of-anthos-ci/contacts",
    "gcr.io/bank-of-anthos-ci/frontend",
    "gcr.io/bank-of-anthos-ci/ledger-db",
    "gcr.io/bank-of-anthos-ci/loadgenerator",
    "gcr.io/bank-of-anthos-ci/userservice",
    "gcr.io/cloud-sql-connectors/cloud-sql-proxy",
    "gcr.io/etcd-development/etcd",
    "gcr.io/google-samples/gb-frontend",
    "gcr.io/google-samples/gb-redis-follower",
    "gcr.io/google-samples/gb-redis-slave",
    "gcr.io/google-samples/gb-redisfollower",
    "gcr.io/google-samples/gb-redisslave",
    "gcr.io/google-samples/hello-app",
    "gcr.io/google-samples/hello-app-cdn",
    "gcr.io/google-samples/hello-app-redis",
    "gcr.io/google-samples/hello-app-tls",
    "gcr.io/google-samples/microservices-demo/*service",
    "gcr.io/google-samples/whereami",
    "gcr.io/google.com/cloudsdktool/cloud-cli",
    "gcr.io/google.com/cloudsdktool/cloud-sdk",
    "gcr.io/google.com/cloudsdktool/google-cloud-cli",
    "gcr.io/google.com/cloudsdktool/google-cloud-sdk",
    "gcr.io/google_samples/gb-frontend",
    "gcr.io/google_samples/gb-redis-follower",
    "gcr.io/google_samples/gb-redis-slave",
    "gcr.io/google_samples/gb-redisfollower",
    "gcr.io/google_samples/gb-redisslave",
    "gcr.io/istio-release/app",
    "gcr.io/istio-release/examples-bookinfo-details-v*",
    "gcr.io/istio-release/examples-bookinfo-mongodb",
    "gcr.io/istio-release/examples-bookinfo-mysqldb",
    "gcr.io/istio-release/examples-bookinfo-productpage-v*",
    "gcr.io/istio-release/examples-bookinfo-ratings-v*",
    "gcr.io/istio-release/examples-helloworld-v1",
    "gcr.io/istio-release/examples-helloworld-v2",
    "gcr.io/istio-release/ext-authz",
    "gcr.io/istio-release/install-cni",
    "gcr.io/istio-release/pilot",
    "gcr.io/istio-release/proxyv2",
    "gcr.io/istio-release/tcp-echo-server",
    "gcr.io/istio-release/ztunnel",
    "gcr.io/istio-testing/app",
    "gcr.io/istio-testing/examples-bookinfo-details-v*",
    "gcr.io/istio-testing/examples-bookinfo-mongodb",
    "gcr.io/istio-testing/examples-bookinfo-mysqldb",
    "gcr.io/istio-testing/examples-bookinfo-productpage-v*",
    "gcr.io/istio-testing/examples-bookinfo-ratings-v*",
    "gcr.io/istio-testing/examples-helloworld-v1",
    "gcr.io/istio-testing/examples-helloworld-v2",
    "gcr.io/istio-testing/ext-authz",
    "gcr.io/istio-testing/tcp-echo-server",
    "gcr.io/kuar-demo/kuard-amd64",
    "gcr.io/kuar-demo/kuard-arm",
    "gcr.io/kuar-demo/kuard-arm64",
    "gcr.io/linkerd-io/controller",
    "gcr.io/linkerd-io/proxy",
    "gcr.io/linkerd-io/proxy-init",
    "ghcr.io/actions/actions-runner-controller",
    "ghcr.io/actions/gha-runner-scale-set-controller",
    "ghcr.io/apache/flink-kubernetes-operator",
    "ghcr.io/aquasecurity/trivy",
    "ghcr.io/aquasecurity/trivy-operator",
    "ghcr.io/chaos-mesh/chaos-daemon",
    "ghcr.io/chaos-mesh/chaos-dashboard",
    "ghcr.io/chaos-mesh/chaos-mesh",
    "ghcr.io/dapr/dapr",
    "ghcr.io/dapr/daprd",
    "ghcr.io/dapr/injector",
    "ghcr.io/dapr/operator",
    "ghcr.io/dapr/placement",
    "ghcr.io/dapr/scheduler",
    "ghcr.io/dapr/sentry",
    "ghcr.io/dexidp/dex",
    "ghcr.io/external-secrets/external-secrets",
    "ghcr.io/fluxcd/flagger",
    "ghcr.io/fluxcd/flux-cli",
    "ghcr.io/fluxcd/helm-controller",
    "ghcr.io/fluxcd/image-automation-controller",
    "ghcr.io/fluxcd/image-reflector-controller",
    "ghcr.io/fluxcd/kustomize-controller",
    "ghcr.io/fluxcd/notification-controller",
    "ghcr.io/fluxcd/source-controller",
    "ghcr.io/jimmidyson/configmap-reload",
    "ghcr.io/kedacore/keda",
    "ghcr.io/kedacore/keda-admission-webhooks",
    "ghcr.io/kedacore/keda-metrics-apiserver",
    "ghcr.io/kubeflow/controller",
    "ghcr.io/kubeflow/katib/file-metrics-collector",
    "ghcr.io/kubeflow/katib/katib-controller",
    "ghcr.io/kubeflow/katib/katib-db-manager",
    "ghcr.io/kubeflow/katib/suggestion-hyperopt",
    "ghcr.io/kubeflow/spark-operator",
    "ghcr.io/kubeflow/spark-operator/controller",
    "ghcr.io/kubeflow/spark-operator/spark-operator",
    "ghcr.io/kubeflow/spark-operator/spark-operator/controller",
    "ghcr.io/linkerd/controller",
    "ghcr.io/linkerd/proxy",
    "ghcr.io/mccutchen/go-httpbin",
    "ghcr.io/nginx/nginx-unprivileged",
    "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector",
    "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib",
    "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-ebpf-profiler",
    "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-k8s",
    "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-otlp",
    "ghcr.io/open-telemetry/opentelemetry-operator/opentelemetry-operator",
    "ghcr.io/open-telemetry/opentelemetry-operator/operator-opamp-bridge",
    "ghcr.io/open-telemetry/opentelemetry-operator/target-allocator",
    "ghcr.io/openzipkin/zipkin",
    "ghcr.io/openzipkin/zipkin-slim",
    "ghcr.io/ot-container-kit/redis-operator/redis-operator",
    "ghcr.io/pingcap/tidb-operator",
    "ghcr.io/stakater/reloader",
    "ghcr.io/stefanprodan/podinfo",
    "ghcr.io/zalando/pgbouncer",
    "ghcr.io/zalando/postgres-operator",
    "oci.external-secrets.io/external-secrets/external-secrets",
    "public.ecr.aws/amazonlinux/amazonlinux",
    "public.ecr.aws/aquasecurity/trivy",
    "public.ecr.aws/nginx/nginx-unprivileged",
    "quay.io/argoproj/argo-rollouts",
    "quay.io/argoproj/argocli",
    "quay.io/argoproj/kubectl-argo-rollouts",
    "quay.io/argoproj/workflow-controller",
    "quay.io/calico/node",
    "quay.io/cilium/operator",
    "quay.io/cilium/operator-alibabacloud",
    "quay.io/cilium/operator-aws",
    "quay.io/cilium/operator-azure",
    "quay.io/cilium/operator-generic",
    "quay.io/coreos/etcd",
    "quay.io/curl/curl",
    "quay.io/debezium/connect",
    "quay.io/debezium/connect-base",
    "quay.io/debezium/kafka",
    "quay.io/fairwinds/polaris",
    "quay.io/jetstack/cert-manager-acmesolver",
    "quay.io/jetstack/cert-manager-cainjector",
    "quay.io/jetstack/cert-manager-controller",
    "quay.io/jetstack/cert-manager-startupapicheck",
    "quay.io/jetstack/cert-manager-webhook",
    "quay.io/jupyter/all-spark-notebook",
    "quay.io/jupyter/base-notebook",
    "quay.io/jupyter/datascience-notebook",
    "quay.io/jupyter/docker-stacks-foundation",
    "quay.io/jupyter/julia-notebook",
    "quay.io/jupyter/minimal-notebook",
    "quay.io/jupyter/pyspark-notebook",
    "quay.io/jupyter/pytorch-notebook",
    "quay.io/jupyter/r-notebook",
    "quay.io/jupyter/scipy-notebook",
    "quay.io/jupyter/tensorflow-notebook",
    "quay.io/jupyterhub/configurable-http-proxy",
    "quay.io/jupyterhub/k8s-hub",
    "quay.io/kiwigrid/k8s-sidecar",
    "quay.io/minio/mc",
    "quay.io/minio/minio",
    "quay.io/opstree/redis-operator",
    "quay.io/prometheus-operator/admission-webhook",
    "quay.io/prometheus-operator/prometheus-config-reloader",
    "quay.io/prometheus/alertmanager",
    "quay.io/prometheus/blackbox-exporter",
    "quay.io/prometheus/mysqld-exporter",
    "quay.io/prometheus/node-exporter",
    "quay.io/prometheus/prometheus",
    "quay.io/prometheus/pushgateway",
    "quay.io/prometheus/snmp-exporter",
    "quay.io/prometheus/statsd-exporter",
    "quay.io/sclorg/mysql-80-c*s",
    "quay.io/sclorg/mysql-84-c*s",
    "quay.io/sclorg/nginx-12*-c9s",
    "quay.io/strimzi/kafka",
    "quay.io/strimzi/operator",
    "quay.io/thanos/thanos",
    "registry.access.redhat.com/ubi9/nginx-12*",
    "registry.istio.io/release/app",
    "registry.istio.io/release/examples-bookinfo-details-v*",
    "registry.istio.io/release/examples-bookinfo-mongodb",
    "registry.istio.io/release/examples-bookinfo-mysqldb",
    "registry.istio.io/release/examples-bookinfo-productpage-v*",
    "registry.istio.io/release/examples-bookinfo-ratings-v*",
    "registry.istio.io/release/examples-helloworld-v1",
    "registry.istio.io/release/examples-helloworld-v2",
    "registry.istio.io/release/ext-authz",
    "registry.istio.io/release/install-cni",
    "registry.istio.io/release/pilot",
    "registry.istio.io/release/proxyv2",
    "registry.istio.io/release/tcp-echo-server",
    "registry.istio.io/release/ztunnel",
    "registry.istio.io/testing/app",
    "registry.istio.io/testing/examples-bookinfo-details-v*",
    "registry.istio.io/testing/examples-bookinfo-mongodb",
    "registry.istio.io/testing/examples-bookinfo-mysqldb",
    "registry.istio.io/testing/examples-bookinfo-productpage-v*",
    "registry.istio.io/testing/examples-bookinfo-ratings-v*",
    "registry.istio.io/testing/examples-helloworld-v1",
    "registry.istio.io/testing/examples-helloworld-v2",
    "registry.istio.io/testing/ext-authz",
    "registry.istio.io/testing/tcp-echo-server",
    "registry.k8s.io/autoscaling/vpa-admission-controller",
    "registry.k8s.io/autoscaling/vpa-recommender",
    "registry.k8s.io/autoscaling/vpa-updater",
    "registry.k8s.io/coredns/coredns",
    "registry.k8s.io/google-containers/pause",
    "registry.k8s.io/google-containers/pause-amd64",
    "registry.k8s.io/pause-amd64",
    "registry.k8s.io/sig-storage/csi-node-driver-registrar",
    "registry.k8s.io/sig-storage/csi-provisioner",
    "registry.k8s.io/sig-storage/livenessprobe",
    "registry.opensource.zalan.do/acid/pgbouncer",
    "registry.opensource.zalan.do/acid/postgres-operator",
    "us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/accounts-db",
    "us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/contacts",
    "us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/frontend",
    "us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/ledger-db",
    "us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/loadgenerator",
    "us-central1-docker.pkg.dev/bank-of-anthos-ci/bank-of-anthos/userservice",
    "us-central1-docker.pkg.dev/google-samples/microservices-demo/*service",
    "us-central1-docker.pkg.dev/online-boutique-ci/microservices-demo/*service",
    "us-docker.pkg.dev/fairwinds-ops/oss/polaris",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-frontend",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-redis-follower",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-redis-slave",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-redisfollower",
    "us-docker.pkg.dev/google-samples/containers/gke/gb-redisslave",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app-cdn",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app-redis",
    "us-docker.pkg.dev/google-samples/containers/gke/hello-app-tls",
    "us-docker.pkg.dev/google-samples/containers/gke/whereami",
    "us.gcr.io/cloud-sql-connectors/cloud-sql-proxy",
};
#define AT(member) (uint32_t)offsetof(struct texts, member)

static const struct pss_image_row rows[] = {
    {.user = 100, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t1), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t2), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t3)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t4), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t5)},
    {.user = 1001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t6), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t7), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t8)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t9), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t10)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t11), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t12), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t13)},
    {.user = 50000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t14), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t15), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t16)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t17), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t18)},
    {.user = 9999, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t19), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t20)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t21), .name = AT(t22), .low_ports = AT(t0), .writes = AT(t23), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t24), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t25)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t26), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t27), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t28)},
    {.user = 8983, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t29), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t30), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t31)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t32), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t33)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t34), .name = AT(t35), .low_ports = AT(t0), .writes = AT(t36), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t37)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t38), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t39)},
    {.user = 10000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t40), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t41)},
    {.user = 999, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t42), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t43)},
    {.user = 999, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t44), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t45), .env = AT(t0),
     .scratch = AT(t46), .data = AT(t47), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t48)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 1,
     .images = AT(t49), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t50)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t51), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t52)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t53), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t54)},
    {.user = 8737, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t55), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t50)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t56), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t57)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t58), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t59)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t60), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t61)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t62), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t63)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t64), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t65)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t66), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t67)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t68), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t69)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t70), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t71)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t72), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t73)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t74), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t75)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t76), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t77)},
    {.user = 101, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t78), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t79), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t80)},
    {.user = 101, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t81), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t79), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t82)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t83), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t84)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t85), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t86)},
    {.user = 70, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t87), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t88), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t89)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t90), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t91)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t92), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t93)},
    {.user = 70, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t94), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t88), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t95)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t96), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t97)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t98), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t99)},
    {.user = -1, .kind = PSS_IMAGE_UNKNOWN, .other = PSS_OTHER_ANY, .tag = 2,
     .images = AT(t100), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t101), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t102)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t103), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t104)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t105), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t106)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t107), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t108)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t109), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t110), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t111)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t112), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t113)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t114), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t115)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t116), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t117)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t118), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t119)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t120), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t121)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t122), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t123)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t124), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t125)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t126), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t127), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t128)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t129), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t130)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t131), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t132)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t133), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t134)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t135), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t136)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t137), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t138)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t139), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t140)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t141), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t142)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t143), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t142)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t144), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t142)},
    {.user = 10001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t145), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t146)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t147), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t148),
     .unprivileged = AT(t0), .source = AT(t149)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t150), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t151),
     .unprivileged = AT(t0), .source = AT(t152)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t153), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t154)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t155), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t156)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t157), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t158), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t159),
     .unprivileged = AT(t0), .source = AT(t160)},
    {.user = 101, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t161), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t162)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t163), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t164)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t165), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t166)},
    {.user = 101, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t167), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t168), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t169)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 3,
     .images = AT(t170), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t171)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t172), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t173)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t174), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t175)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_OWN, .tag = 4,
     .images = AT(t176), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t177), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t178), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t179)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 4,
     .images = AT(t180), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t177), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t181)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 5,
     .images = AT(t182), .name = AT(t0), .low_ports = AT(t183), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t184), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t185)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_PATHS, .tag = 0,
     .images = AT(t186), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t187), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t188), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t189)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t190), .name = AT(t191), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t192)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t193), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t195)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 6,
     .images = AT(t196), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t197)},
    {.user = 1001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 7,
     .images = AT(t198), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t199), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t200)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t201), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t202)},
    {.user = 1001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t203), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t204), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t205)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 1,
     .images = AT(t206), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t207)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_COMMAND, .tag = 8,
     .images = AT(t206), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t207)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t208), .name = AT(t0), .low_ports = AT(t183), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t209),
     .unprivileged = AT(t0), .source = AT(t210)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t211), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t212)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t213), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t215)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t216), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t217)},
    {.user = 5050, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t218), .name = AT(t0), .low_ports = AT(t219), .writes = AT(t220), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t221)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t222), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t223)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t224), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t225)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t226), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t227)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t228), .name = AT(t229), .low_ports = AT(t0), .writes = AT(t230), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t231)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 9,
     .images = AT(t232), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t233), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t234), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t235)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t236), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t237), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t238)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 10,
     .images = AT(t239), .name = AT(t240), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t241)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_ANY, .tag = 11,
     .images = AT(t239), .name = AT(t240), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t242)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_ENV, .tag = 12,
     .images = AT(t239), .name = AT(t240), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t243),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t244)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 13,
     .images = AT(t239), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t245)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t246), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t247)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t248), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t249)},
    {.user = 65532, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t250), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t251)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t252), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t253)},
    {.user = 1200, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t254), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t255)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t256), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t257),
     .unprivileged = AT(t0), .source = AT(t258)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t259), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t260)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t261), .name = AT(t262), .low_ports = AT(t0), .writes = AT(t263), .env = AT(t0),
     .scratch = AT(t263), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t264)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t265), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t266),
     .unprivileged = AT(t0), .source = AT(t267)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t268), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t269)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t270), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t271)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t272), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t273)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t274), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t275)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t276), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t277), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t278),
     .unprivileged = AT(t0), .source = AT(t279)},
    {.user = 65533, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t280), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t281), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t282)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 14,
     .images = AT(t283), .name = AT(t0), .low_ports = AT(t284), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t286),
     .unprivileged = AT(t0), .source = AT(t287)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 15,
     .images = AT(t283), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t288), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t289)},
    {.user = 10000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t290), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t291)},
    {.user = 999, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t292), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t293), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t294)},
    {.user = 10000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t295), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t296), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t297)},
    {.user = 10000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t298), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t299), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t300)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t301), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t302)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t303), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t304)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t305), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t306)},
    {.user = 65532, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t307), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t308)},
    {.user = 65532, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t309), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t310)},
    {.user = 65532, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t311), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t312)},
    {.user = 65532, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t313), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t314)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t315), .name = AT(t22), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t316)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t317), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t318)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t319), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t320)},
    {.user = 1001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t321), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t322), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t323)},
    {.user = 473, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t324), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t325)},
    {.user = 473, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t326), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t327), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t328)},
    {.user = 472, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t329), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t330), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t330), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t331)},
    {.user = 12345, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t332), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t333)},
    {.user = 10001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t334), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t335), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t335), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t336)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t337), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t338)},
    {.user = 10001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t339), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t340)},
    {.user = 10001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t341), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t342), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t343)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 16,
     .images = AT(t344), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t345)},
    {.user = 100, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t346), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t347)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t348), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t349)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t350), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t351)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t352), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t353)},
    {.user = 101, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t354), .name = AT(t0), .low_ports = AT(t219), .writes = AT(t355), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t356), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t357)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t358), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t359)},
    {.user = 1338, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t360), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t361)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t362), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t363)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t364), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t365), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t366)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t367), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t368), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t369)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t370), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t371)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t372), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t373)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t374), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t375)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t376), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t377)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t378), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t148),
     .unprivileged = AT(t0), .source = AT(t379)},
    {.user = 1337, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t380), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t381)},
    {.user = 1337, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_KEEP, .tag = 0,
     .images = AT(t382), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t383), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t383), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t384)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t385), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t386)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t387), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t388)},
    {.user = 10001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t389), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t390)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t391), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t392), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t393)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t394), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t395), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t395), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t396)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t397), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t398)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t399), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t400)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t401), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t402)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t403), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t404)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t405), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t406)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t407), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t408), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t409)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t410), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t411)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t412), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t413)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t414), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t415)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t416), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t417), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t418)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t419), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t420)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 9,
     .images = AT(t421), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t422), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t423)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t424), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t425)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t426), .name = AT(t427), .low_ports = AT(t0), .writes = AT(t428), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t429)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t430), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t431)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t432), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t433)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t434), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t435)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t436), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t437)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t438), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t439)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t440), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t441)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t442), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t443)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t444), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t445)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t446), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t447)},
    {.user = 65534, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t448), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t449)},
    {.user = 185, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t450), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t451)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t452), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t453)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t454), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t455)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t456), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t457)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t458), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t459)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t460), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t461),
     .unprivileged = AT(t0), .source = AT(t462)},
    {.user = 10001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t463), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t464)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t465), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t466)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 17,
     .images = AT(t467), .name = AT(t468), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t469)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t470), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t471)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t472), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t473)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t474), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t475)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t476), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t477)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t478), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t479)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_PATHS, .tag = 18,
     .images = AT(t480), .name = AT(t0), .low_ports = AT(t219), .writes = AT(t481), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t285), .file_caps = AT(t482), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t483)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 19,
     .images = AT(t480), .name = AT(t0), .low_ports = AT(t219), .writes = AT(t481), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t285), .file_caps = AT(t482), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t484)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t485), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t486), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t487), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t488)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t489), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t490)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t491), .name = AT(t492), .low_ports = AT(t0), .writes = AT(t493), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t494)},
    {.user = 100, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ENV, .tag = 20,
     .images = AT(t495), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t496), .env = AT(t497),
     .scratch = AT(t0), .data = AT(t496), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t498)},
    {.user = 100, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 21,
     .images = AT(t495), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t496), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t499), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t500)},
    {.user = 5984, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t501), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t502), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t503)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t504), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t505)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 22,
     .images = AT(t506), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t507), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t508),
     .unprivileged = AT(t0), .source = AT(t509)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 23,
     .images = AT(t506), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t510), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t511)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 24,
     .images = AT(t512), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t514)},
    {.user = 1883, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t515), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t516), .env = AT(t0),
     .scratch = AT(t517), .data = AT(t518), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t519)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t520), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t521)},
    {.user = 9999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 25,
     .images = AT(t522), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t523), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t524)},
    {.user = 9999, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 26,
     .images = AT(t522), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t523), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t525)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t526), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t527), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t528)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t529), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t530), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t531)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 27,
     .images = AT(t532), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t533)},
    {.user = 99, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t534), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t535), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t536)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t537), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t538)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_PATHS, .tag = 0,
     .images = AT(t539), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t540), .env = AT(t0),
     .scratch = AT(t540), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t541)},
    {.user = 1500, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_OWN, .tag = 28,
     .images = AT(t542), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t543), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t543), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t544)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 29,
     .images = AT(t542), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t545), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t545), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t546)},
    {.user = 1500, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_OWN, .tag = 30,
     .images = AT(t542), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t547), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t548), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t549)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t550), .name = AT(t551), .low_ports = AT(t0), .writes = AT(t552), .env = AT(t0),
     .scratch = AT(t553), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t554)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t555), .name = AT(t427), .low_ports = AT(t0), .writes = AT(t428), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t556)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 20,
     .images = AT(t557), .name = AT(t558), .low_ports = AT(t0), .writes = AT(t559), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t559), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t560)},
    {.user = 999, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 21,
     .images = AT(t557), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t559), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t559), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t561)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t562), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t563)},
    {.user = 11211, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t564), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t565)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t566), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t365), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t365), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t567)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t568), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t569)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 31,
     .images = AT(t570), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t368), .env = AT(t0),
     .scratch = AT(t571), .data = AT(t559), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t572)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 32,
     .images = AT(t570), .name = AT(t558), .low_ports = AT(t0), .writes = AT(t559), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t573)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t574), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t575)},
    {.user = 7474, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 33,
     .images = AT(t576), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t577), .env = AT(t0),
     .scratch = AT(t578), .data = AT(t285), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t579)},
    {.user = 101, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_PATHS, .tag = 0,
     .images = AT(t580), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t581), .env = AT(t0),
     .scratch = AT(t79), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t582), .source = AT(t583)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t584), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t585)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t586), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t587)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t588), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t589)},
    {.user = -1, .kind = PSS_IMAGE_UNKNOWN, .other = PSS_OTHER_COMMAND, .tag = 34,
     .images = AT(t590), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t591)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 35,
     .images = AT(t590), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t592)},
    {.user = -1, .kind = PSS_IMAGE_UNKNOWN, .other = PSS_OTHER_ANY, .tag = 36,
     .images = AT(t590), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t593)},
    {.user = 82, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 37,
     .images = AT(t590), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t594)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 38,
     .images = AT(t595), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t88), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t596)},
    {.user = 70, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 39,
     .images = AT(t595), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t88), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t597)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 40,
     .images = AT(t595), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t88), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t598), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t599)},
    {.user = 70, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 41,
     .images = AT(t595), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t88), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t598), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t600)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t601), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t602)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 42,
     .images = AT(t603), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t604), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t604), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t605)},
    {.user = 100, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 43,
     .images = AT(t603), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t604), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t604), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t606)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 42,
     .images = AT(t607), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t285), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t608)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 43,
     .images = AT(t607), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t285), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t609)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_PATHS, .tag = 0,
     .images = AT(t610), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t611), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t611), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t612)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t613), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t614)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t615), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t616)},
    {.user = 8983, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t617), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t30), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t31)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t618), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t619), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t620)},
    {.user = 185, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t621), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t622), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t623)},
    {.user = -1, .kind = PSS_IMAGE_UNKNOWN, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t624), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t625)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t626), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t627), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t628)},
    {.user = 65532, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t629), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t46), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t630)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t631), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t632)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 44,
     .images = AT(t633), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t634), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t635)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 45,
     .images = AT(t633), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t634), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t636)},
    {.user = 100, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 46,
     .images = AT(t637), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t638), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t639)},
    {.user = 100, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ENV, .tag = 47,
     .images = AT(t637), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t638), .env = AT(t640),
     .scratch = AT(t641), .data = AT(t642), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t643)},
    {.user = 100, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 48,
     .images = AT(t637), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t638), .env = AT(t0),
     .scratch = AT(t641), .data = AT(t642), .file_caps = AT(t644), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t645)},
    {.user = 100, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 21,
     .images = AT(t637), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t638), .env = AT(t0),
     .scratch = AT(t641), .data = AT(t642), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t646)},
    {.user = 33, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 49,
     .images = AT(t647), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t513), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t648)},
    {.user = 82, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 50,
     .images = AT(t647), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t513), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t649)},
    {.user = 82, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_COMMAND, .tag = 51,
     .images = AT(t647), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t513), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t650)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t651), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t652), .env = AT(t0),
     .scratch = AT(t578), .data = AT(t653), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t654)},
    {.user = 2103, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t655), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t656)},
    {.user = 2102, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_KEEP, .tag = 0,
     .images = AT(t657), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t658), .env = AT(t0),
     .scratch = AT(t658), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t659)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t660), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t661)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 52,
     .images = AT(t662), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t663)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 52,
     .images = AT(t664), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t665)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 52,
     .images = AT(t666), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t667)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 52,
     .images = AT(t668), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t669)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 52,
     .images = AT(t670), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t671)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t672), .name = AT(t673), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t674)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 9,
     .images = AT(t675), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t676)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t677), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t678)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t679), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t680)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t681), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t682)},
    {.user = 65534, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t683), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t684)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t685), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t686),
     .unprivileged = AT(t0), .source = AT(t687)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t688), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t46), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t689)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t690), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t691)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_PATHS, .tag = 0,
     .images = AT(t692), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t285), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t693)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t694), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t695)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 14,
     .images = AT(t696), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t697), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t698),
     .unprivileged = AT(t0), .source = AT(t699)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 15,
     .images = AT(t696), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t700), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t699)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t701), .name = AT(t702), .low_ports = AT(t0), .writes = AT(t703), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t704)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t705), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t706)},
    {.user = 101, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t707), .name = AT(t0), .low_ports = AT(t219), .writes = AT(t708), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t709)},
    {.user = 101, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t710), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t46), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t711)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t712), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t713)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t714), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t715)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 42,
     .images = AT(t716), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t717)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 43,
     .images = AT(t716), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t718)},
    {.user = 59000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t719), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t720)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t721), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t722)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t723), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t724)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t725), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t726)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t727), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t728), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t729), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t730)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t731), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t732)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t733), .name = AT(t734), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t735)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t736), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t737)},
    {.user = 10001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t738), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t739)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t740), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t741),
     .unprivileged = AT(t0), .source = AT(t742)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 53,
     .images = AT(t743), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t744)},
    {.user = 65535, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 54,
     .images = AT(t743), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t745)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_ANY, .tag = 53,
     .images = AT(t746), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t744)},
    {.user = 65535, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t747), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t748)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t749), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t598), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t750)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 24,
     .images = AT(t751), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t752)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 55,
     .images = AT(t753), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t754)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 42,
     .images = AT(t755), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t598), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t756)},
    {.user = 70, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 43,
     .images = AT(t755), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t598), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t757)},
    {.user = 65534, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t758), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t759)},
    {.user = 65534, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 56,
     .images = AT(t760), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t761), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t761), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t762)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 56,
     .images = AT(t763), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t764)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 56,
     .images = AT(t765), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t766)},
    {.user = 65534, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_ANY, .tag = 56,
     .images = AT(t767), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t768)},
    {.user = 65534, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 56,
     .images = AT(t769), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t770), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t770), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t771)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 56,
     .images = AT(t772), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t773)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 56,
     .images = AT(t774), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t775)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 56,
     .images = AT(t776), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t777)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t778), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t779)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t780), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t781)},
    {.user = 65534, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t782), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t783)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_COMMAND, .tag = 0,
     .images = AT(t784), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t785)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t786), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t787)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t788), .name = AT(t194), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t789)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 57,
     .images = AT(t790), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t791)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 58,
     .images = AT(t790), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t792)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t793), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t794)},
    {.user = 1000, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t795), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t796), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t797)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t798), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t799)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t800), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t801)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t802), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t803)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t804), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t805)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t806), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t365), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t807)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t808), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t368), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t809)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t810), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t811)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t812), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t813)},
    {.user = 1000, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t814), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t815)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t816), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t79), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t817)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t818), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t819)},
    {.user = 2016, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t820), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t821)},
    {.user = 27, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t822), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t559), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t823)},
    {.user = 65535, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t824), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t825)},
    {.user = 1200, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_ANY, .tag = 0,
     .images = AT(t826), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t827), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t828)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t829), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t830)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t831), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t832)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t833), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t834)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t835), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t836)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t837), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t838), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t839)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t840), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t841)},
    {.user = 200, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_OWN, .tag = 0,
     .images = AT(t842), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t843), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t843), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t844)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t845), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t846)},
    {.user = 65532, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t847), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t848)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t849), .name = AT(t850), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t285), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t851)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t852), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t853)},
    {.user = 1000, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t854), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t855), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t856)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 59,
     .images = AT(t857), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t858)},
    {.user = 1337, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t859), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t381)},
    {.user = 1337, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_KEEP, .tag = 0,
     .images = AT(t860), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t383), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t383), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t861)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t862), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t863)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t864), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t865), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t866)},
    {.user = 70, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t867), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t598), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t868)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t869), .name = AT(t0), .low_ports = AT(t214), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t870)},
    {.user = 1001, .kind = PSS_IMAGE_NUMBER, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t871), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t872)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 42,
     .images = AT(t873), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t874)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 43,
     .images = AT(t873), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t285), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t875)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t876), .name = AT(t877), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t878)},
    {.user = -1, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t879), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t880)},
    {.user = 10001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t881), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t882)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t883), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t368), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t884)},
    {.user = -1, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t885), .name = AT(t886), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t887)},
    {.user = 10001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t888), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t889)},
    {.user = 10001, .kind = PSS_IMAGE_NAMED, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t890), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t0), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t891)},
    {.user = 999, .kind = PSS_IMAGE_ROOT, .other = PSS_OTHER_UNKNOWN, .tag = 0,
     .images = AT(t892), .name = AT(t0), .low_ports = AT(t0), .writes = AT(t365), .env = AT(t0),
     .scratch = AT(t0), .data = AT(t0), .file_caps = AT(t0), .needs_root = AT(t0),
     .unprivileged = AT(t0), .source = AT(t893)},
};

static const struct pss_image_name exact[] = {
    {AT(t894), 74},
    {AT(t895), 110},
    {AT(t896), 279},
    {AT(t897), 280},
    {AT(t898), 281},
    {AT(t100), 42},
    {AT(t226), 96},
    {AT(t899), 98},
    {AT(t900), 98},
    {AT(t901), 178},
    {AT(t902), 288},
    {AT(t903), 288},
    {AT(t11), 4},
    {AT(t14), 5},
    {AT(t17), 6},
    {AT(t904), 212},
    {AT(t905), 219},
    {AT(t905), 220},
    {AT(t906), 7},
    {AT(t21), 8},
    {AT(t26), 9},
    {AT(t29), 10},
    {AT(t32), 11},
    {AT(t907), 264},
    {AT(t34), 12},
    {AT(t908), 13},
    {AT(t909), 14},
    {AT(t51), 18},
    {AT(t53), 19},
    {AT(t910), 43},
    {AT(t911), 44},
    {AT(t912), 45},
    {AT(t913), 46},
    {AT(t914), 47},
    {AT(t915), 48},
    {AT(t916), 49},
    {AT(t917), 50},
    {AT(t918), 51},
    {AT(t919), 52},
    {AT(t920), 53},
    {AT(t921), 54},
    {AT(t922), 55},
    {AT(t923), 56},
    {AT(t924), 57},
    {AT(t135), 58},
    {AT(t925), 59},
    {AT(t926), 43},
    {AT(t927), 44},
    {AT(t928), 45},
    {AT(t929), 46},
    {AT(t930), 47},
    {AT(t931), 48},
    {AT(t932), 49},
    {AT(t933), 50},
    {AT(t934), 51},
    {AT(t935), 52},
    {AT(t936), 53},
    {AT(t937), 54},
    {AT(t938), 55},
    {AT(t939), 56},
    {AT(t940), 57},
    {AT(t941), 59},
    {AT(t141), 61},
    {AT(t143), 62},
    {AT(t144), 63},
    {AT(t942), 65},
    {AT(t943), 73},
    {AT(t172), 75},
    {AT(t944), 77},
    {AT(t945), 78},
    {AT(t946), 78},
    {AT(t947), 78},
    {AT(t948), 78},
    {AT(t949), 77},
    {AT(t950), 79},
    {AT(t951), 81},
    {AT(t193), 82},
    {AT(t952), 83},
    {AT(t953), 83},
    {AT(t954), 83},
    {AT(t955), 83},
    {AT(t956), 83},
    {AT(t957), 83},
    {AT(t958), 83},
    {AT(t959), 86},
    {AT(t960), 90},
    {AT(t961), 90},
    {AT(t962), 90},
    {AT(t963), 90},
    {AT(t213), 91},
    {AT(t216), 92},
    {AT(t218), 93},
    {AT(t228), 97},
    {AT(t236), 99},
    {AT(t239), 100},
    {AT(t239), 101},
    {AT(t239), 102},
    {AT(t239), 103},
    {AT(t246), 104},
    {AT(t248), 105},
    {AT(t256), 109},
    {AT(t964), 110},
    {AT(t261), 111},
    {AT(t265), 112},
    {AT(t965), 113},
    {AT(t966), 114},
    {AT(t967), 115},
    {AT(t968), 115},
    {AT(t969), 115},
    {AT(t970), 115},
    {AT(t971), 115},
    {AT(t972), 115},
    {AT(t274), 116},
    {AT(t283), 119},
    {AT(t283), 120},
    {AT(t973), 121},
    {AT(t292), 122},
    {AT(t974), 121},
    {AT(t975), 121},
    {AT(t976), 123},
    {AT(t977), 121},
    {AT(t978), 123},
    {AT(t979), 121},
    {AT(t298), 124},
    {AT(t980), 134},
    {AT(t321), 135},
    {AT(t324), 136},
    {AT(t326), 137},
    {AT(t981), 138},
    {AT(t982), 138},
    {AT(t983), 138},
    {AT(t332), 139},
    {AT(t334), 140},
    {AT(t337), 141},
    {AT(t339), 142},
    {AT(t984), 143},
    {AT(t985), 143},
    {AT(t986), 143},
    {AT(t987), 210},
    {AT(t987), 211},
    {AT(t344), 144},
    {AT(t988), 271},
    {AT(t988), 272},
    {AT(t988), 273},
    {AT(t988), 274},
    {AT(t346), 145},
    {AT(t348), 146},
    {AT(t352), 148},
    {AT(t989), 151},
    {AT(t991), 153},
    {AT(t992), 154},
    {AT(t995), 157},
    {AT(t996), 157},
    {AT(t997), 158},
    {AT(t998), 159},
    {AT(t999), 160},
    {AT(t1000), 161},
    {AT(t1001), 162},
    {AT(t1002), 159},
    {AT(t387), 163},
    {AT(t1003), 164},
    {AT(t1004), 164},
    {AT(t1005), 164},
    {AT(t1006), 164},
    {AT(t1007), 164},
    {AT(t1008), 165},
    {AT(t1009), 165},
    {AT(t394), 166},
    {AT(t1010), 168},
    {AT(t1011), 170},
    {AT(t1012), 170},
    {AT(t1013), 170},
    {AT(t1014), 170},
    {AT(t1015), 170},
    {AT(t1016), 170},
    {AT(t1017), 170},
    {AT(t1018), 170},
    {AT(t1019), 170},
    {AT(t1020), 170},
    {AT(t1021), 170},
    {AT(t1022), 171},
    {AT(t1023), 172},
    {AT(t1024), 174},
    {AT(t1025), 174},
    {AT(t1026), 174},
    {AT(t1027), 175},
    {AT(t1028), 179},
    {AT(t1029), 231},
    {AT(t426), 180},
    {AT(t430), 181},
    {AT(t432), 182},
    {AT(t434), 183},
    {AT(t436), 184},
    {AT(t438), 185},
    {AT(t440), 186},
    {AT(t442), 187},
    {AT(t444), 188},
    {AT(t1030), 191},
    {AT(t1031), 191},
    {AT(t1032), 191},
    {AT(t1033), 192},
    {AT(t1034), 193},
    {AT(t1035), 194},
    {AT(t1036), 195},
    {AT(t1037), 197},
    {AT(t1038), 197},
    {AT(t1039), 197},
    {AT(t1040), 197},
    {AT(t467), 199},
    {AT(t470), 200},
    {AT(t1041), 201},
    {AT(t474), 202},
    {AT(t476), 203},
    {AT(t478), 204},
    {AT(t480), 205},
    {AT(t480), 206},
    {AT(t485), 207},
    {AT(t489), 208},
    {AT(t491), 209},
    {AT(t1042), 73},
    {AT(t1043), 210},
    {AT(t1043), 211},
    {AT(t1044), 212},
    {AT(t504), 213},
    {AT(t506), 214},
    {AT(t506), 215},
    {AT(t512), 216},
    {AT(t515), 217},
    {AT(t520), 218},
    {AT(t1045), 98},
    {AT(t1046), 219},
    {AT(t1046), 220},
    {AT(t526), 221},
    {AT(t529), 222},
    {AT(t532), 223},
    {AT(t534), 224},
    {AT(t537), 225},
    {AT(t539), 226},
    {AT(t542), 227},
    {AT(t542), 228},
    {AT(t542), 229},
    {AT(t550), 230},
    {AT(t1047), 178},
    {AT(t1048), 231},
    {AT(t1049), 288},
    {AT(t557), 232},
    {AT(t557), 233},
    {AT(t562), 234},
    {AT(t564), 235},
    {AT(t566), 236},
    {AT(t568), 237},
    {AT(t570), 238},
    {AT(t570), 239},
    {AT(t574), 240},
    {AT(t576), 241},
    {AT(t580), 242},
    {AT(t584), 243},
    {AT(t586), 244},
    {AT(t588), 245},
    {AT(t590), 246},
    {AT(t590), 247},
    {AT(t590), 248},
    {AT(t590), 249},
    {AT(t1050), 323},
    {AT(t595), 250},
    {AT(t595), 251},
    {AT(t595), 252},
    {AT(t595), 253},
    {AT(t601), 254},
    {AT(t603), 255},
    {AT(t603), 256},
    {AT(t607), 257},
    {AT(t607), 258},
    {AT(t610), 259},
    {AT(t1051), 356},
    {AT(t613), 260},
    {AT(t615), 261},
    {AT(t617), 262},
    {AT(t618), 263},
    {AT(t1052), 264},
    {AT(t624), 265},
    {AT(t626), 266},
    {AT(t629), 267},
    {AT(t631), 268},
    {AT(t633), 269},
    {AT(t633), 270},
    {AT(t1053), 271},
    {AT(t1053), 272},
    {AT(t1053), 273},
    {AT(t1053), 274},
    {AT(t647), 275},
    {AT(t647), 276},
    {AT(t647), 277},
    {AT(t651), 278},
    {AT(t662), 282},
    {AT(t664), 283},
    {AT(t666), 284},
    {AT(t668), 285},
    {AT(t670), 286},
    {AT(t672), 287},
    {AT(t679), 290},
    {AT(t1054), 291},
    {AT(t1055), 295},
    {AT(t1056), 296},
    {AT(t696), 298},
    {AT(t696), 299},
    {AT(t701), 300},
    {AT(t707), 302},
    {AT(t582), 303},
    {AT(t712), 304},
    {AT(t714), 305},
    {AT(t719), 308},
    {AT(t1057), 310},
    {AT(t1058), 310},
    {AT(t725), 311},
    {AT(t727), 312},
    {AT(t731), 313},
    {AT(t1059), 314},
    {AT(t1060), 314},
    {AT(t1061), 316},
    {AT(t1062), 316},
    {AT(t1063), 317},
    {AT(t1064), 316},
    {AT(t1065), 316},
    {AT(t747), 321},
    {AT(t749), 322},
    {AT(t1066), 323},
    {AT(t1067), 66},
    {AT(t1068), 67},
    {AT(t1069), 68},
    {AT(t1070), 324},
    {AT(t755), 325},
    {AT(t755), 326},
    {AT(t1071), 175},
    {AT(t1072), 328},
    {AT(t1073), 329},
    {AT(t1074), 330},
    {AT(t1075), 331},
    {AT(t1076), 332},
    {AT(t1077), 333},
    {AT(t1078), 334},
    {AT(t1079), 335},
    {AT(t790), 342},
    {AT(t790), 343},
    {AT(t793), 344},
    {AT(t795), 345},
    {AT(t798), 346},
    {AT(t800), 347},
    {AT(t802), 348},
    {AT(t804), 349},
    {AT(t806), 350},
    {AT(t808), 351},
    {AT(t810), 352},
    {AT(t812), 353},
    {AT(t814), 354},
    {AT(t816), 355},
    {AT(t1080), 356},
    {AT(t820), 357},
    {AT(t1081), 360},
    {AT(t1082), 360},
    {AT(t1083), 360},
    {AT(t1084), 360},
    {AT(t842), 367},
    {AT(t1085), 369},
    {AT(t1086), 370},
    {AT(t1087), 372},
    {AT(t1088), 372},
    {AT(t857), 373},
    {AT(t1089), 376},
    {AT(t864), 377},
    {AT(t867), 378},
    {AT(t869), 379},
    {AT(t873), 381},
    {AT(t873), 382},
    {AT(t876), 383},
    {AT(t879), 384},
    {AT(t881), 385},
    {AT(t883), 386},
    {AT(t885), 387},
    {AT(t888), 388},
    {AT(t890), 389},
    {AT(t892), 390},
    {AT(t1090), 74},
    {AT(t1091), 36},
    {AT(t1092), 37},
    {AT(t1093), 38},
    {AT(t1094), 39},
    {AT(t1095), 40},
    {AT(t1096), 41},
    {AT(t1097), 74},
    {AT(t1098), 80},
    {AT(t1099), 125},
    {AT(t1100), 126},
    {AT(t1101), 126},
    {AT(t1102), 126},
    {AT(t1103), 126},
    {AT(t1104), 128},
    {AT(t1105), 129},
    {AT(t1106), 130},
    {AT(t1107), 131},
    {AT(t1109), 132},
    {AT(t1110), 134},
    {AT(t1111), 134},
    {AT(t1112), 134},
    {AT(t1113), 134},
    {AT(t1114), 125},
    {AT(t1115), 126},
    {AT(t1116), 126},
    {AT(t1117), 126},
    {AT(t1118), 126},
    {AT(t1119), 151},
    {AT(t1121), 153},
    {AT(t1122), 154},
    {AT(t1125), 157},
    {AT(t1126), 157},
    {AT(t1127), 158},
    {AT(t1128), 159},
    {AT(t1129), 160},
    {AT(t1130), 161},
    {AT(t1131), 162},
    {AT(t1132), 159},
    {AT(t1133), 151},
    {AT(t1135), 153},
    {AT(t1136), 154},
    {AT(t1139), 157},
    {AT(t1140), 157},
    {AT(t1141), 158},
    {AT(t1142), 162},
    {AT(t410), 173},
    {AT(t1143), 189},
    {AT(t1144), 189},
    {AT(t1145), 189},
    {AT(t1146), 279},
    {AT(t1147), 280},
    {AT(t1148), 281},
    {AT(t6), 2},
    {AT(t1149), 3},
    {AT(t1150), 3},
    {AT(t1151), 7},
    {AT(t1152), 13},
    {AT(t1153), 14},
    {AT(t70), 28},
    {AT(t72), 29},
    {AT(t74), 30},
    {AT(t76), 31},
    {AT(t78), 32},
    {AT(t81), 33},
    {AT(t83), 34},
    {AT(t85), 35},
    {AT(t1154), 66},
    {AT(t1155), 67},
    {AT(t1156), 68},
    {AT(t174), 76},
    {AT(t1157), 83},
    {AT(t1158), 83},
    {AT(t1159), 83},
    {AT(t1160), 83},
    {AT(t1161), 83},
    {AT(t1162), 83},
    {AT(t1163), 83},
    {AT(t1164), 86},
    {AT(t1165), 107},
    {AT(t1166), 113},
    {AT(t1167), 114},
    {AT(t1168), 115},
    {AT(t1169), 115},
    {AT(t1170), 115},
    {AT(t1171), 115},
    {AT(t1172), 115},
    {AT(t1173), 115},
    {AT(t350), 147},
    {AT(t1174), 168},
    {AT(t1175), 174},
    {AT(t1176), 174},
    {AT(t1177), 174},
    {AT(t1178), 191},
    {AT(t1179), 192},
    {AT(t1180), 193},
    {AT(t1181), 194},
    {AT(t1182), 195},
    {AT(t1183), 191},
    {AT(t1184), 191},
    {AT(t1185), 191},
    {AT(t1186), 191},
    {AT(t460), 196},
    {AT(t1187), 279},
    {AT(t1188), 280},
    {AT(t1189), 291},
    {AT(t694), 297},
    {AT(t1190), 303},
    {AT(t1191), 316},
    {AT(t1192), 316},
    {AT(t1193), 317},
    {AT(t1194), 316},
    {AT(t1195), 316},
    {AT(t1196), 309},
    {AT(t1197), 309},
    {AT(t1198), 309},
    {AT(t1199), 314},
    {AT(t1200), 314},
    {AT(t1201), 315},
    {AT(t1202), 324},
    {AT(t758), 327},
    {AT(t1203), 369},
    {AT(t1204), 370},
    {AT(t1205), 0},
    {AT(t1206), 1},
    {AT(t1207), 107},
    {AT(t1208), 201},
    {AT(t1209), 13},
    {AT(t60), 23},
    {AT(t62), 24},
    {AT(t64), 25},
    {AT(t66), 26},
    {AT(t68), 27},
    {AT(t1210), 303},
    {AT(t1211), 15},
    {AT(t44), 16},
    {AT(t1212), 20},
    {AT(t49), 17},
    {AT(t1213), 15},
    {AT(t1214), 20},
    {AT(t139), 60},
    {AT(t145), 64},
    {AT(t1215), 65},
    {AT(t157), 69},
    {AT(t161), 70},
    {AT(t163), 71},
    {AT(t1216), 72},
    {AT(t1217), 72},
    {AT(t1218), 72},
    {AT(t1219), 72},
    {AT(t1220), 72},
    {AT(t1221), 80},
    {AT(t1222), 81},
    {AT(t1223), 84},
    {AT(t1224), 84},
    {AT(t1225), 84},
    {AT(t1226), 108},
    {AT(t276), 117},
    {AT(t1227), 167},
    {AT(t1228), 167},
    {AT(t1229), 167},
    {AT(t1230), 167},
    {AT(t1231), 167},
    {AT(t1232), 170},
    {AT(t1233), 170},
    {AT(t1234), 170},
    {AT(t1235), 170},
    {AT(t1236), 170},
    {AT(t1237), 170},
    {AT(t1238), 170},
    {AT(t1239), 170},
    {AT(t1240), 170},
    {AT(t1241), 170},
    {AT(t1242), 170},
    {AT(t1243), 171},
    {AT(t1244), 172},
    {AT(t416), 176},
    {AT(t419), 177},
    {AT(t1245), 179},
    {AT(t683), 292},
    {AT(t685), 293},
    {AT(t1246), 295},
    {AT(t1247), 296},
    {AT(t716), 306},
    {AT(t716), 307},
    {AT(t1248), 315},
    {AT(t1249), 337},
    {AT(t1250), 337},
    {AT(t782), 338},
    {AT(t1251), 328},
    {AT(t1252), 329},
    {AT(t784), 339},
    {AT(t1253), 330},
    {AT(t1254), 331},
    {AT(t1255), 332},
    {AT(t1256), 333},
    {AT(t1257), 334},
    {AT(t1258), 335},
    {AT(t786), 340},
    {AT(t788), 341},
    {AT(t845), 368},
    {AT(t1262), 371},
    {AT(t1263), 371},
    {AT(t1264), 376},
    {AT(t1266), 151},
    {AT(t1268), 153},
    {AT(t1269), 154},
    {AT(t1272), 157},
    {AT(t1273), 157},
    {AT(t1274), 158},
    {AT(t1275), 159},
    {AT(t1276), 160},
    {AT(t1277), 161},
    {AT(t1278), 162},
    {AT(t1279), 159},
    {AT(t1280), 151},
    {AT(t1282), 153},
    {AT(t1283), 154},
    {AT(t1286), 157},
    {AT(t1287), 157},
    {AT(t1288), 158},
    {AT(t859), 374},
    {AT(t860), 375},
    {AT(t1289), 162},
    {AT(t56), 21},
    {AT(t1290), 22},
    {AT(t1291), 22},
    {AT(t1292), 22},
    {AT(t1293), 79},
    {AT(t201), 85},
    {AT(t208), 89},
    {AT(t222), 94},
    {AT(t224), 95},
    {AT(t250), 106},
    {AT(t280), 118},
    {AT(t1294), 320},
    {AT(t1295), 320},
    {AT(t354), 149},
    {AT(t358), 150},
    {AT(t401), 169},
    {AT(t448), 190},
    {AT(t465), 198},
    {AT(t677), 289},
    {AT(t688), 294},
    {AT(t705), 301},
    {AT(t743), 318},
    {AT(t743), 319},
    {AT(t1296), 320},
    {AT(t778), 336},
    {AT(t824), 359},
    {AT(t829), 361},
    {AT(t1297), 362},
    {AT(t1298), 362},
    {AT(t833), 363},
    {AT(t835), 364},
    {AT(t1299), 362},
    {AT(t837), 365},
    {AT(t840), 366},
    {AT(t1300), 0},
    {AT(t1301), 1},
    {AT(t1302), 36},
    {AT(t1303), 37},
    {AT(t1304), 38},
    {AT(t1305), 39},
    {AT(t1306), 40},
    {AT(t1307), 41},
    {AT(t1310), 108},
    {AT(t1311), 125},
    {AT(t1312), 126},
    {AT(t1313), 126},
    {AT(t1314), 126},
    {AT(t1315), 126},
    {AT(t305), 127},
    {AT(t1316), 128},
    {AT(t1317), 129},
    {AT(t1318), 130},
    {AT(t1319), 131},
    {AT(t1320), 132},
    {AT(t1321), 74},
};

static const struct pss_image_name open_names[] = {
    {AT(t990), 152},
    {AT(t993), 155},
    {AT(t994), 156},
    {AT(t206), 87},
    {AT(t206), 88},
    {AT(t1108), 133},
    {AT(t1120), 152},
    {AT(t1123), 155},
    {AT(t1124), 156},
    {AT(t1134), 152},
    {AT(t1137), 155},
    {AT(t1138), 156},
    {AT(t1259), 358},
    {AT(t1260), 358},
    {AT(t1261), 380},
    {AT(t1265), 380},
    {AT(t1267), 152},
    {AT(t1270), 155},
    {AT(t1271), 156},
    {AT(t1281), 152},
    {AT(t1284), 155},
    {AT(t1285), 156},
    {AT(t1308), 133},
    {AT(t1309), 133},
};

static struct pss_regex tags[] = {
    PSS_REGEX("^(?!.*nonroot)"),
    PSS_REGEX("^(?:7\\.(?:9|1[0-9])|[89]\\.)"),
    PSS_REGEX("^(?!.*(?:alpine|bookworm|bullseye|buster))"),
    PSS_REGEX("^(?:[89]|latest)"),
    PSS_REGEX("^v?1\\.(?:1[1-9]|[2-9][0-9])"),
    PSS_REGEX("^(?!.*(?:mariner|debug))"),
    PSS_REGEX("^(?:[3-9]|latest)"),
    PSS_REGEX("nonroot"),
    PSS_REGEX("^[789]"),
    PSS_REGEX("^(?!.*distroless)(?!.*v1\\.(?:1[5-7]|2[1-9]|[3-9][0-9])(?![0-9]))"),
    PSS_REGEX("^(?!.*distroless).*v1\\.(?:2[1-9]|[3-9][0-9])"),
    PSS_REGEX("^(?!.*distroless).*v1\\.1[5-7](?![0-9])"),
    PSS_REGEX("distroless"),
    PSS_REGEX("^(?!.*rootless)"),
    PSS_REGEX("rootless"),
    PSS_REGEX("^(?!0\\.)"),
    PSS_REGEX("^(?!.*fastcgi)"),
    PSS_REGEX("^(?!2\\.(?:1[1-9]|[2-9][0-9]))"),
    PSS_REGEX("^2\\.(?:1[1-9]|[2-9][0-9])"),
    PSS_REGEX("^(?!.*ubi)"),
    PSS_REGEX("ubi"),
    PSS_REGEX("dind(?!-rootless)"),
    PSS_REGEX("dind-rootless"),
    PSS_REGEX("^(?!.*fpm)"),
    PSS_REGEX("^(?:1\\.|2\\.[01])"),
    PSS_REGEX("^2\\.[2-9]"),
    PSS_REGEX("^(?!.*(?:alpine|corretto|ubi))"),
    PSS_REGEX("^1\\.1[12](?!.*(?:data|meta))"),
    PSS_REGEX("^2"),
    PSS_REGEX("^3"),
    PSS_REGEX("^(?:8|9|lts|innovation|latest|oracle)(?!.*debian)"),
    PSS_REGEX("debian"),
    PSS_REGEX("^(?!3\\.|2\\.)"),
    PSS_REGEX("^(?!.*(?:apache|fpm))"),
    PSS_REGEX("apache"),
    PSS_REGEX("fpm(?!.*alpine)"),
    PSS_REGEX("fpm.*alpine"),
    PSS_REGEX("^(?!(?:1[89]|[2-9][0-9])(?![0-9]))(?!.*alpine)"),
    PSS_REGEX("^(?!(?:1[89]|[2-9][0-9])(?![0-9])).*alpine"),
    PSS_REGEX("^(?:1[89]|[2-9][0-9])(?![0-9])(?!.*alpine)"),
    PSS_REGEX("^(?:1[89]|[2-9][0-9])(?![0-9]).*alpine"),
    PSS_REGEX("^(?!.*alpine)"),
    PSS_REGEX("alpine"),
    PSS_REGEX("fresh|old"),
    PSS_REGEX("stable"),
    PSS_REGEX("^(?![01]\\.|2\\.0\\.[01](?![0-9]))(?!.*ubi)"),
    PSS_REGEX("^(?:[01]\\.|2\\.0\\.0(?![0-9]))(?!.*ubi)"),
    PSS_REGEX("^2\\.0\\.1(?![0-9])(?!.*ubi)"),
    PSS_REGEX("^(?!.*(?:cli|alpine))"),
    PSS_REGEX("^(?!.*cli).*alpine"),
    PSS_REGEX("cli"),
    PSS_REGEX("^(?:[3-9]\\.|latest|ci)"),
    PSS_REGEX("^(?:[0-2]\\.|3\\.[0-4]\\b)"),
    PSS_REGEX("^3\\.(?:[5-9]|1[0-9])"),
    PSS_REGEX("^v?2\\."),
    PSS_REGEX("^(?!.*distroless)"),
    PSS_REGEX("^(?!.*unprivileged)"),
    PSS_REGEX("unprivileged"),
    PSS_REGEX("^(?!.*(?:gpu|devel|mkl))"),
};

const struct pss_image_table pss_image_table = {
    .texts = (const char *)&texts,
    .rows = rows,
    .n_rows = PSS_COUNT(rows),
    .exact = exact,
    .n_exact = PSS_COUNT(exact),
    .open = open_names,
    .n_open = PSS_COUNT(open_names),
    .tags = tags,
};
