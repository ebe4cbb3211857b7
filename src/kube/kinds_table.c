/* Custom kinds that hold pods, parts of pods, or objects. Generated from
 * data/pod-kinds.tsv; to make it anew:
 *     scripts/make-kinds >src/kube/kinds_table.c */
#include "pss/base.h"

#include "pss/kinds.h"

/* clang-format off */
static const struct texts {
    char t0[sizeof ""];
    char t1[sizeof "spec.agentSpec.workload.manifests[*]"];
    char t2[sizeof "addon.open-cluster-management.io"];
    char t3[sizeof "v1alpha1"];
    char t4[sizeof "AddOnTemplate"];
    char t5[sizeof "open-cluster-management-io/api addon/v1alpha1/0000_03_addon.open-cluster-management.io_addontemplates.crd.yaml 1845fd8032e4"];
    char t6[sizeof "spec.template.broadcastJobTemplate.spec.template"];
    char t7[sizeof "spec.template.jobTemplate.spec.template"];
    char t8[sizeof "apps.kruise.io"];
    char t9[sizeof "v1alpha1 v1beta1"];
    char t10[sizeof "AdvancedCronJob"];
    char t11[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_advancedcronjobs.yaml 07169cfac7b9"];
    char t12[sizeof "spec.daemonSet.podTemplate"];
    char t13[sizeof "spec.deployment.podTemplate"];
    char t14[sizeof "spec.statefulSet.podTemplate"];
    char t15[sizeof "agent.k8s.elastic.co"];
    char t16[sizeof "Agent"];
    char t17[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/agent.k8s.elastic.co_agents.yaml 7b93383d8ec1"];
    char t18[sizeof "spec"];
    char t19[sizeof "monitoring.coreos.com"];
    char t20[sizeof "v1"];
    char t21[sizeof "Alertmanager"];
    char t22[sizeof "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_alertmanagers.yaml 6adcebc5076c"];
    char t23[sizeof "spec.metrics[*].provider.job.spec.template"];
    char t24[sizeof "argoproj.io"];
    char t25[sizeof "AnalysisTemplate"];
    char t26[sizeof "argoproj/argo-rollouts manifests/crds/analysis-template-crd.yaml 9f8d111d8f8e"];
    char t27[sizeof "spec.podTemplate"];
    char t28[sizeof "apm.k8s.elastic.co"];
    char t29[sizeof "v1 v1beta1"];
    char t30[sizeof "ApmServer"];
    char t31[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/apm.k8s.elastic.co_apmservers.yaml 7b93383d8ec1"];
    char t32[sizeof "spec.components[*].template"];
    char t33[sizeof "workload.codeflare.dev"];
    char t34[sizeof "v1beta2"];
    char t35[sizeof "AppWrapper"];
    char t36[sizeof "project-codeflare/appwrapper config/crd/bases/workload.codeflare.dev_appwrappers.yaml b47a99ee8e28"];
    char t37[sizeof "spec.applicationSet"];
    char t38[sizeof "spec.controller"];
    char t39[sizeof "spec.controller.sidecarContainers"];
    char t40[sizeof "spec.repo"];
    char t41[sizeof "spec.repo.sidecarContainers"];
    char t42[sizeof "spec.server"];
    char t43[sizeof "spec.server.sidecarContainers"];
    char t44[sizeof "spec.sso.dex"];
    char t45[sizeof "v1beta1"];
    char t46[sizeof "ArgoCD"];
    char t47[sizeof "argoproj-labs/argocd-operator bundle/manifests/argoproj.io_argocds.yaml cf5d1c0236bf"];
    char t48[sizeof "autoops.k8s.elastic.co"];
    char t49[sizeof "AutoOpsAgentPolicy"];
    char t50[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/autoops.k8s.elastic.co_autoopsagentpolicies.yaml 7b93383d8ec1"];
    char t51[sizeof "spec.template"];
    char t52[sizeof "spec.listenerTemplate"];
    char t53[sizeof "actions.github.com"];
    char t54[sizeof "AutoscalingRunnerSet"];
    char t55[sizeof "actions/actions-runner-controller charts/gha-runner-scale-set-controller-experimental/crds/actions.github.com_autoscalingrunnersets.yaml 2ee6b3b8e8d2"];
    char t56[sizeof "spec.additionalVolumes"];
    char t57[sizeof "podSecurityContext"];
    char t58[sizeof "br.pingcap.com"];
    char t59[sizeof "Backup"];
    char t60[sizeof "pingcap/tidb-operator manifests/crd/br.pingcap.com_backups.yaml 42684baa3d1c"];
    char t61[sizeof "k8s.mariadb.com"];
    char t62[sizeof "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_backups.yaml 8970edf8368c"];
    char t63[sizeof "spec.backupTemplate.additionalVolumes"];
    char t64[sizeof "spec.compactBackupTemplate.additionalVolumes"];
    char t65[sizeof "spec.logBackupTemplate.additionalVolumes"];
    char t66[sizeof "spec.backupTemplate"];
    char t67[sizeof "spec.compactBackupTemplate"];
    char t68[sizeof "spec.logBackupTemplate"];
    char t69[sizeof "BackupSchedule"];
    char t70[sizeof "pingcap/tidb-operator manifests/crd/br.pingcap.com_backupschedules.yaml 42684baa3d1c"];
    char t71[sizeof "beat.k8s.elastic.co"];
    char t72[sizeof "Beat"];
    char t73[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/beat.k8s.elastic.co_beats.yaml 7b93383d8ec1"];
    char t74[sizeof "BroadcastJob"];
    char t75[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_broadcastjobs.yaml 07169cfac7b9"];
    char t76[sizeof "spec.networking"];
    char t77[sizeof "spec.podTemplateSpec"];
    char t78[sizeof "cassandra.datastax.com"];
    char t79[sizeof "CassandraDatacenter"];
    char t80[sizeof "k8ssandra/cass-operator config/crd/bases/cassandra.datastax.com_cassandradatacenters.yaml d56972905e8b"];
    char t81[sizeof "spec.mgr"];
    char t82[sizeof "spec.monitoring.exporter"];
    char t83[sizeof "spec.network"];
    char t84[sizeof "ceph.rook.io"];
    char t85[sizeof "CephCluster"];
    char t86[sizeof "rook/rook deploy/charts/rook-ceph/templates/resources.yaml d0c3b9ce6d64"];
    char t87[sizeof "CephNFS"];
    char t88[sizeof "CephNVMeOFGateway"];
    char t89[sizeof "spec.gateway"];
    char t90[sizeof "CephObjectStore"];
    char t91[sizeof "spec.definition"];
    char t92[sizeof "litmuschaos.io"];
    char t93[sizeof "ChaosExperiment"];
    char t94[sizeof "litmuschaos/chaos-operator deploy/chaos_crds.yaml af8244e53a0d"];
    char t95[sizeof "spec.templates.podTemplates[*].spec"];
    char t96[sizeof "clickhouse.altinity.com"];
    char t97[sizeof "ClickHouseInstallation"];
    char t98[sizeof "Altinity/clickhouse-operator deploy/helm/clickhouse-operator/crds/CustomResourceDefinition-clickhouseinstallations.clickhouse.altinity.com.yaml 50e8d0490678"];
    char t99[sizeof "ClickHouseInstallationTemplate"];
    char t100[sizeof "Altinity/clickhouse-operator deploy/helm/clickhouse-operator/crds/CustomResourceDefinition-clickhouseinstallationtemplates.clickhouse.altinity.com.yaml 50e8d0490678"];
    char t101[sizeof "clickhouse-keeper.altinity.com"];
    char t102[sizeof "ClickHouseKeeperInstallation"];
    char t103[sizeof "Altinity/clickhouse-operator deploy/builder/templates-install-bundle/clickhouse-operator-install-yaml-template-01-section-crd-03-chk.yaml 50e8d0490678"];
    char t104[sizeof "CloneSet"];
    char t105[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_clonesets.yaml 07169cfac7b9"];
    char t106[sizeof "spec.componentSpecs[*]"];
    char t107[sizeof "spec.componentSpecs[*].network"];
    char t108[sizeof "spec.shardings[*].template"];
    char t109[sizeof "spec.shardings[*].template.network"];
    char t110[sizeof "apps.kubeblocks.io"];
    char t111[sizeof "Cluster"];
    char t112[sizeof "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_clusters.yaml 13138f463941"];
    char t113[sizeof "postgresql.cnpg.io"];
    char t114[sizeof "cloudnative-pg/cloudnative-pg config/crd/bases/postgresql.cnpg.io_clusters.yaml a95a534dbe08"];
    char t115[sizeof "ClusterAnalysisTemplate"];
    char t116[sizeof "argoproj/argo-rollouts manifests/crds/cluster-analysis-template-crd.yaml 9f8d111d8f8e"];
    char t117[sizeof "spec.acme.solvers[*].http01.gatewayHTTPRoute.podTemplate.spec"];
    char t118[sizeof "spec.acme.solvers[*].http01.ingress.podTemplate.spec"];
    char t119[sizeof "cert-manager.io"];
    char t120[sizeof "ClusterIssuer"];
    char t121[sizeof "cert-manager/cert-manager deploy/charts/cert-manager/templates/crd-cert-manager.io_clusterissuers.yaml 2d0d7f7f7424"];
    char t122[sizeof "spec.deployOption.default.addonWebhookConfiguration.bindConfiguration"];
    char t123[sizeof "spec.deployOption.default.registrationWebhookConfiguration.bindConfiguration"];
    char t124[sizeof "spec.deployOption.default.workWebhookConfiguration.bindConfiguration"];
    char t125[sizeof "spec.deployOption.hosted.registrationWebhookConfiguration.bindConfiguration"];
    char t126[sizeof "spec.deployOption.hosted.workWebhookConfiguration.bindConfiguration"];
    char t127[sizeof "operator.open-cluster-management.io"];
    char t128[sizeof "ClusterManager"];
    char t129[sizeof "open-cluster-management-io/api operator/v1/0000_01_operator.open-cluster-management.io_clustermanagers.crd.yaml 1845fd8032e4"];
    char t130[sizeof "spec.ccManager"];
    char t131[sizeof "spec.dcgm"];
    char t132[sizeof "spec.dcgmExporter"];
    char t133[sizeof "spec.devicePlugin"];
    char t134[sizeof "spec.driver"];
    char t135[sizeof "spec.gfd"];
    char t136[sizeof "spec.kataManager"];
    char t137[sizeof "spec.kataSandboxDevicePlugin"];
    char t138[sizeof "spec.migManager"];
    char t139[sizeof "spec.nodeStatusExporter"];
    char t140[sizeof "spec.sandboxDevicePlugin"];
    char t141[sizeof "spec.toolkit"];
    char t142[sizeof "spec.validator"];
    char t143[sizeof "spec.vfioManager"];
    char t144[sizeof "spec.vgpuDeviceManager"];
    char t145[sizeof "spec.vgpuManager"];
    char t146[sizeof "spec.daemonsets"];
    char t147[sizeof "nvidia.com"];
    char t148[sizeof "ClusterPolicy"];
    char t149[sizeof "NVIDIA/gpu-operator bundle/manifests/nvidia.com_clusterpolicies.yaml a22dbf671f2e"];
    char t150[sizeof "spec.workerSpec"];
    char t151[sizeof "serving.kserve.io"];
    char t152[sizeof "ClusterServingRuntime"];
    char t153[sizeof "kserve/kserve charts/kserve-crd/templates/serving.kserve.io_clusterservingruntimes.yaml aaac4e294dae"];
    char t154[sizeof "spec.container"];
    char t155[sizeof "ClusterStorageContainer"];
    char t156[sizeof "kserve/kserve charts/kserve-crd/files/serving.kserve.io_clusterstoragecontainers.yaml aaac4e294dae"];
    char t157[sizeof "spec.template.spec.replicatedJobs[*].template.spec.template"];
    char t158[sizeof "kubeflow.org"];
    char t159[sizeof "v2alpha1"];
    char t160[sizeof "ClusterTrainingRuntime"];
    char t161[sizeof "kubeflow/training-operator manifests/v2/base/crds/kubeflow.org_clustertrainingruntimes.yaml 6f74c7f6b2ed"];
    char t162[sizeof "trainer.kubeflow.org"];
    char t163[sizeof "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_clustertrainingruntimes.yaml 8c0f5059bd51"];
    char t164[sizeof "spec.executorPlugins[*].spec.sidecar.container"];
    char t165[sizeof "spec.templateDefaults"];
    char t166[sizeof "spec.templateDefaults.initContainers"];
    char t167[sizeof "spec.templateDefaults.container"];
    char t168[sizeof "spec.templateDefaults.containerSet.containers"];
    char t169[sizeof "spec.templateDefaults.script"];
    char t170[sizeof "spec.templateDefaults.sidecars"];
    char t171[sizeof "spec.templates[*]"];
    char t172[sizeof "spec.templates[*].initContainers"];
    char t173[sizeof "spec.templates[*].container"];
    char t174[sizeof "spec.templates[*].containerSet.containers"];
    char t175[sizeof "spec.templates[*].dag.tasks[*].inline"];
    char t176[sizeof "spec.templates[*].dag.tasks[*].inline.initContainers"];
    char t177[sizeof "spec.templates[*].dag.tasks[*].inline.container"];
    char t178[sizeof "spec.templates[*].dag.tasks[*].inline.containerSet.containers"];
    char t179[sizeof "spec.templates[*].dag.tasks[*].inline.script"];
    char t180[sizeof "spec.templates[*].dag.tasks[*].inline.sidecars"];
    char t181[sizeof "spec.templates[*].script"];
    char t182[sizeof "spec.templates[*].sidecars"];
    char t183[sizeof "spec.templates[*].steps[*][*].inline"];
    char t184[sizeof "spec.templates[*].steps[*][*].inline.initContainers"];
    char t185[sizeof "spec.templates[*].steps[*][*].inline.container"];
    char t186[sizeof "spec.templates[*].steps[*][*].inline.containerSet.containers"];
    char t187[sizeof "spec.templates[*].steps[*][*].inline.script"];
    char t188[sizeof "spec.templates[*].steps[*][*].inline.sidecars"];
    char t189[sizeof "spec.artifactGC.podSpecPatch"];
    char t190[sizeof "spec.podSpecPatch"];
    char t191[sizeof "spec.templateDefaults.podSpecPatch"];
    char t192[sizeof "spec.templates[*].dag.tasks[*].inline.podSpecPatch"];
    char t193[sizeof "spec.templates[*].podSpecPatch"];
    char t194[sizeof "spec.templates[*].steps[*][*].inline.podSpecPatch"];
    char t195[sizeof "spec.templates[*].resource.manifest"];
    char t196[sizeof "ClusterWorkflowTemplate"];
    char t197[sizeof "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_clusterworkflowtemplates.yaml f016ad89eb26"];
    char t198[sizeof "CompactBackup"];
    char t199[sizeof "pingcap/tidb-operator manifests/crd/br.pingcap.com_compactbackups.yaml 42684baa3d1c"];
    char t200[sizeof "Component"];
    char t201[sizeof "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_components.yaml 13138f463941"];
    char t202[sizeof "spec.runtime"];
    char t203[sizeof "ComponentDefinition"];
    char t204[sizeof "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_componentdefinitions.yaml 13138f463941"];
    char t205[sizeof "serving.knative.dev"];
    char t206[sizeof "Configuration"];
    char t207[sizeof "knative/serving config/core/300-resources/configuration.yaml 98e5ef90aa70"];
    char t208[sizeof "sources.knative.dev"];
    char t209[sizeof "ContainerSource"];
    char t210[sizeof "knative/eventing config/core/resources/containersource.yaml 8cf4c4b67303"];
    char t211[sizeof "spec.jobTemplate.spec.tasks[*].template"];
    char t212[sizeof "batch.volcano.sh"];
    char t213[sizeof "CronJob"];
    char t214[sizeof "volcano-sh/volcano config/crd/volcano/bases/batch.volcano.sh_cronjobs.yaml ed72c7c815a9"];
    char t215[sizeof "spec.workflowSpec"];
    char t216[sizeof "spec.workflowSpec.executorPlugins[*].spec.sidecar.container"];
    char t217[sizeof "spec.workflowSpec.templateDefaults"];
    char t218[sizeof "spec.workflowSpec.templateDefaults.initContainers"];
    char t219[sizeof "spec.workflowSpec.templateDefaults.container"];
    char t220[sizeof "spec.workflowSpec.templateDefaults.containerSet.containers"];
    char t221[sizeof "spec.workflowSpec.templateDefaults.script"];
    char t222[sizeof "spec.workflowSpec.templateDefaults.sidecars"];
    char t223[sizeof "spec.workflowSpec.templates[*]"];
    char t224[sizeof "spec.workflowSpec.templates[*].initContainers"];
    char t225[sizeof "spec.workflowSpec.templates[*].container"];
    char t226[sizeof "spec.workflowSpec.templates[*].containerSet.containers"];
    char t227[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline"];
    char t228[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline.initContainers"];
    char t229[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline.container"];
    char t230[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline.containerSet.containers"];
    char t231[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline.script"];
    char t232[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline.sidecars"];
    char t233[sizeof "spec.workflowSpec.templates[*].script"];
    char t234[sizeof "spec.workflowSpec.templates[*].sidecars"];
    char t235[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline"];
    char t236[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline.initContainers"];
    char t237[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline.container"];
    char t238[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline.containerSet.containers"];
    char t239[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline.script"];
    char t240[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline.sidecars"];
    char t241[sizeof "spec.workflowSpec.artifactGC.podSpecPatch"];
    char t242[sizeof "spec.workflowSpec.podSpecPatch"];
    char t243[sizeof "spec.workflowSpec.templateDefaults.podSpecPatch"];
    char t244[sizeof "spec.workflowSpec.templates[*].dag.tasks[*].inline.podSpecPatch"];
    char t245[sizeof "spec.workflowSpec.templates[*].podSpecPatch"];
    char t246[sizeof "spec.workflowSpec.templates[*].steps[*][*].inline.podSpecPatch"];
    char t247[sizeof "spec.workflowSpec.templates[*].resource.manifest"];
    char t248[sizeof "CronWorkflow"];
    char t249[sizeof "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_cronworkflows.yaml f016ad89eb26"];
    char t250[sizeof "spec.template.spec.overlay.pod"];
    char t251[sizeof "core.pingcap.com"];
    char t252[sizeof "DMGroup"];
    char t253[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_dmgroups.yaml 42684baa3d1c"];
    char t254[sizeof "DMWorkerGroup"];
    char t255[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_dmworkergroups.yaml 42684baa3d1c"];
    char t256[sizeof "DaemonSet"];
    char t257[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_daemonsets.yaml 07169cfac7b9"];
    char t258[sizeof "spec.features.admissionController.agentSidecarInjection.profiles[*]"];
    char t259[sizeof "spec.override{*}"];
    char t260[sizeof "spec.override{*}.containers{*}"];
    char t261[sizeof "datadoghq.com"];
    char t262[sizeof "DatadogAgent"];
    char t263[sizeof "DataDog/datadog-operator config/crd/bases/v1/datadoghq.com_datadogagents.yaml 55db53165d17"];
    char t264[sizeof "spec.config.features.admissionController.agentSidecarInjection.profiles[*]"];
    char t265[sizeof "spec.config.override{*}"];
    char t266[sizeof "spec.config.override{*}.containers{*}"];
    char t267[sizeof "DatadogAgentProfile"];
    char t268[sizeof "DataDog/datadog-operator config/crd/bases/v1/datadoghq.com_datadogagentprofiles.yaml 55db53165d17"];
    char t269[sizeof "spec.override"];
    char t270[sizeof "spec.override.containers{*}"];
    char t271[sizeof "DatadogCSIDriver"];
    char t272[sizeof "DataDog/datadog-operator marketplaces/charts/google-marketplace/chart/datadog-mp/templates/manifests.yaml 55db53165d17"];
    char t273[sizeof "DeploymentConfig"];
    char t274[sizeof "openshift/api apps/v1/legacy.go + openapi/openapi.json 2a3d73913b5a"];
    char t275[sizeof "apps.openshift.io"];
    char t276[sizeof "openshift/api openapi/openapi.json 2a3d73913b5a"];
    char t277[sizeof "spec.deploymentTemplate.spec.template"];
    char t278[sizeof "pkg.crossplane.io"];
    char t279[sizeof "DeploymentRuntimeConfig"];
    char t280[sizeof "crossplane/crossplane cluster/crds/pkg.crossplane.io_deploymentruntimeconfigs.yaml 2d040d2daf4e"];
    char t281[sizeof "config.workspace.initContainers"];
    char t282[sizeof "config.workspace"];
    char t283[sizeof "containerSecurityContext"];
    char t284[sizeof "controller.devfile.io"];
    char t285[sizeof "DevWorkspaceOperatorConfig"];
    char t286[sizeof "devfile/devworkspace-operator deploy/bundle/manifests/controller.devfile.io_devworkspaceoperatorconfigs.yaml f91eefec7b13"];
    char t287[sizeof "spec.roles[*].spec.leaderWorkerTemplate.leaderTemplate"];
    char t288[sizeof "spec.roles[*].spec.leaderWorkerTemplate.workerTemplate"];
    char t289[sizeof "disaggregatedset.x-k8s.io"];
    char t290[sizeof "DisaggregatedSet"];
    char t291[sizeof "kubernetes-sigs/lws charts/lws/crds/disaggregatedset.x-k8s.io_disaggregatedsets.yaml 060ab4da17ee"];
    char t292[sizeof "spec.controllerPlugin"];
    char t293[sizeof "controllerPlugin"];
    char t294[sizeof "csi.ceph.io"];
    char t295[sizeof "Driver"];
    char t296[sizeof "ceph/ceph-csi-operator config/crd/bases/csi.ceph.io_drivers.yaml 4d64273b2679"];
    char t297[sizeof "spec.additionalContainer[*]"];
    char t298[sizeof "spec.nodes{*}"];
    char t299[sizeof "spec.nodes{*}.additionalContainer[*]"];
    char t300[sizeof "druid.apache.org"];
    char t301[sizeof "Druid"];
    char t302[sizeof "apache/druid-operator chart/crds/druid.apache.org_druids.yaml 5824d6462bac"];
    char t303[sizeof "maps.k8s.elastic.co"];
    char t304[sizeof "ElasticMapsServer"];
    char t305[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/maps.k8s.elastic.co_elasticmapsservers.yaml 7b93383d8ec1"];
    char t306[sizeof "spec.nodeSets[*].podTemplate"];
    char t307[sizeof "elasticsearch.k8s.elastic.co"];
    char t308[sizeof "Elasticsearch"];
    char t309[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/elasticsearch.k8s.elastic.co_elasticsearches.yaml 7b93383d8ec1"];
    char t310[sizeof "enterprisesearch.k8s.elastic.co"];
    char t311[sizeof "EnterpriseSearch"];
    char t312[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/enterprisesearch.k8s.elastic.co_enterprisesearches.yaml 7b93383d8ec1"];
    char t313[sizeof "spec.provider.kubernetes.envoyDaemonSet.container"];
    char t314[sizeof "spec.provider.kubernetes.envoyDaemonSet.pod"];
    char t315[sizeof "spec.provider.kubernetes.envoyDeployment.container"];
    char t316[sizeof "spec.provider.kubernetes.envoyDeployment.initContainers"];
    char t317[sizeof "spec.provider.kubernetes.envoyDeployment.pod"];
    char t318[sizeof "gateway.envoyproxy.io"];
    char t319[sizeof "EnvoyProxy"];
    char t320[sizeof "envoyproxy/gateway charts/gateway-crds-helm/templates/generated/gateway.envoyproxy.io_envoyproxies.yaml d32f28294245"];
    char t321[sizeof "spec.template.ephemeralContainers"];
    char t322[sizeof "EphemeralJob"];
    char t323[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_ephemeraljobs.yaml 07169cfac7b9"];
    char t324[sizeof "spec.jetstream.containerTemplate"];
    char t325[sizeof "spec.jetstream.metricsContainerTemplate"];
    char t326[sizeof "spec.jetstream.reloaderContainerTemplate"];
    char t327[sizeof "spec.jetstream"];
    char t328[sizeof "spec.nats.native.containerTemplate"];
    char t329[sizeof "spec.nats.native.metricsContainerTemplate"];
    char t330[sizeof "spec.nats.native"];
    char t331[sizeof "EventBus"];
    char t332[sizeof "argoproj/argo-events api/openapi-spec/swagger.json 6478ece495f9"];
    char t333[sizeof "spec.resources.customResource.spec.template.spec"];
    char t334[sizeof "spec.resources.kubernetesResource.spec.template.spec"];
    char t335[sizeof "triggers.tekton.dev"];
    char t336[sizeof "EventListener"];
    char t337[sizeof "tektoncd/triggers config/300-eventlistener.yaml 088902973c89"];
    char t338[sizeof "spec.template.container"];
    char t339[sizeof "EventSource"];
    char t340[sizeof "spec.containerOverrides"];
    char t341[sizeof "spec.workloadOverrides"];
    char t342[sizeof "logging-extensions.banzaicloud.io"];
    char t343[sizeof "EventTailer"];
    char t344[sizeof "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging-extensions.banzaicloud.io_eventtailers.yaml 51679aa50c20"];
    char t345[sizeof "spec.templates[*].template"];
    char t346[sizeof "Experiment"];
    char t347[sizeof "argoproj/argo-rollouts manifests/crds/experiment-crd.yaml 9f8d111d8f8e"];
    char t348[sizeof "spec.trialTemplate.trialSpec"];
    char t349[sizeof "kubeflow/katib manifests/v1beta1/components/crd/experiment.yaml 33c8ff4e5d18"];
    char t350[sizeof "spec.template.spec.template"];
    char t351[sizeof "agones.dev"];
    char t352[sizeof "Fleet"];
    char t353[sizeof "googleforgames/agones install/yaml/install.yaml b19d5fe780b0"];
    char t354[sizeof "spec.template.spec.jobManager.podTemplate"];
    char t355[sizeof "spec.template.spec.podTemplate"];
    char t356[sizeof "spec.template.spec.taskManager.podTemplate"];
    char t357[sizeof "flink.apache.org"];
    char t358[sizeof "FlinkBlueGreenDeployment"];
    char t359[sizeof "apache/flink-kubernetes-operator helm/flink-kubernetes-operator/crds/flinkbluegreendeployments.flink.apache.org-v1.yml 6e9caeb48118"];
    char t360[sizeof "spec.jobManager.podTemplate"];
    char t361[sizeof "spec.taskManager.podTemplate"];
    char t362[sizeof "FlinkDeployment"];
    char t363[sizeof "apache/flink-kubernetes-operator helm/flink-kubernetes-operator/crds/flinkdeployments.flink.apache.org-v1.yml 6e9caeb48118"];
    char t364[sizeof "spec.security"];
    char t365[sizeof "logging.banzaicloud.io"];
    char t366[sizeof "FluentbitAgent"];
    char t367[sizeof "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_fluentbitagents.yaml 51679aa50c20"];
    char t368[sizeof "spec.scaling.drain"];
    char t369[sizeof "spec.sidecarContainers"];
    char t370[sizeof "FluentdConfig"];
    char t371[sizeof "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_fluentdconfigs.yaml 51679aa50c20"];
    char t372[sizeof "GPUCluster"];
    char t373[sizeof "NVIDIA/gpu-operator bundle/manifests/nvidia.com_gpuclusters.yaml a22dbf671f2e"];
    char t374[sizeof "GameServer"];
    char t375[sizeof "spec.deployment.spec.template"];
    char t376[sizeof "grafana.integreatly.org"];
    char t377[sizeof "Grafana"];
    char t378[sizeof "grafana/grafana-operator config/crd/bases/grafana.integreatly.org_grafanas.yaml 60d3ebd2b21a"];
    char t379[sizeof "monitoring.grafana.com"];
    char t380[sizeof "GrafanaAgent"];
    char t381[sizeof "grafana/agent operations/agent-static-operator/crds/monitoring.grafana.com_grafanaagents.yaml 372611b64f2c"];
    char t382[sizeof "openfaas.com"];
    char t383[sizeof "Headroom"];
    char t384[sizeof "openfaas/faas-netes chart/headroom-controller/crds/openfaas.com_headrooms.yaml 662ce9ce36ec"];
    char t385[sizeof "spec.fileTailers[*].containerOverrides"];
    char t386[sizeof "spec.systemdTailers[*].containerOverrides"];
    char t387[sizeof "HostTailer"];
    char t388[sizeof "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging-extensions.banzaicloud.io_hosttailers.yaml 51679aa50c20"];
    char t389[sizeof "spec.canary.explainer.custom.container"];
    char t390[sizeof "spec.canary.predictor.custom.container"];
    char t391[sizeof "spec.canary.transformer.custom.container"];
    char t392[sizeof "spec.canary[*].predictor"];
    char t393[sizeof "spec.canary[*].predictor.huggingface"];
    char t394[sizeof "spec.canary[*].predictor.lightgbm"];
    char t395[sizeof "spec.canary[*].predictor.model"];
    char t396[sizeof "spec.canary[*].predictor.onnx"];
    char t397[sizeof "spec.canary[*].predictor.paddle"];
    char t398[sizeof "spec.canary[*].predictor.pmml"];
    char t399[sizeof "spec.canary[*].predictor.pytorch"];
    char t400[sizeof "spec.canary[*].predictor.sklearn"];
    char t401[sizeof "spec.canary[*].predictor.tensorflow"];
    char t402[sizeof "spec.canary[*].predictor.triton"];
    char t403[sizeof "spec.canary[*].predictor.workerSpec"];
    char t404[sizeof "spec.canary[*].predictor.xgboost"];
    char t405[sizeof "spec.default.explainer.custom.container"];
    char t406[sizeof "spec.default.predictor.custom.container"];
    char t407[sizeof "spec.default.transformer.custom.container"];
    char t408[sizeof "spec.explainer"];
    char t409[sizeof "spec.explainer.art"];
    char t410[sizeof "spec.predictor"];
    char t411[sizeof "spec.predictor.huggingface"];
    char t412[sizeof "spec.predictor.lightgbm"];
    char t413[sizeof "spec.predictor.model"];
    char t414[sizeof "spec.predictor.onnx"];
    char t415[sizeof "spec.predictor.paddle"];
    char t416[sizeof "spec.predictor.pmml"];
    char t417[sizeof "spec.predictor.pytorch"];
    char t418[sizeof "spec.predictor.sklearn"];
    char t419[sizeof "spec.predictor.tensorflow"];
    char t420[sizeof "spec.predictor.triton"];
    char t421[sizeof "spec.predictor.workerSpec"];
    char t422[sizeof "spec.predictor.xgboost"];
    char t423[sizeof "spec.transformer"];
    char t424[sizeof "v1alpha2"];
    char t425[sizeof "InferenceService"];
    char t426[sizeof "kserve/kserve install/v0.7.0-rc0/kserve.yaml aaac4e294dae"];
    char t427[sizeof "spec.podSpec"];
    char t428[sizeof "spec.readReplicas[*].podSpec"];
    char t429[sizeof "spec.router.podSpec"];
    char t430[sizeof "mysql.oracle.com"];
    char t431[sizeof "v2"];
    char t432[sizeof "InnoDBCluster"];
    char t433[sizeof "mysql/mysql-operator deploy/deploy-crds.yaml aec777a1f91d"];
    char t434[sizeof "spec.go"];
    char t435[sizeof "initContainerSecurityContext"];
    char t436[sizeof "opentelemetry.io"];
    char t437[sizeof "Instrumentation"];
    char t438[sizeof "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_instrumentations.yaml be8944414a87"];
    char t439[sizeof "spec.template.spec"];
    char t440[sizeof "spec.traits"];
    char t441[sizeof "container"];
    char t442[sizeof "camel.apache.org"];
    char t443[sizeof "Integration"];
    char t444[sizeof "apache/camel-k helm/camel-k/crds/camel-k-crds.yaml 4782ebd227bf"];
    char t445[sizeof "grafana/agent operations/agent-static-operator/crds/monitoring.grafana.com_integrations.yaml 372611b64f2c"];
    char t446[sizeof "IntegrationPlatform"];
    char t447[sizeof "IntegrationProfile"];
    char t448[sizeof "IntegrationSource"];
    char t449[sizeof "knative/eventing config/core/resources/integrationsource.yaml 8cf4c4b67303"];
    char t450[sizeof "numaflow.numaproj.io"];
    char t451[sizeof "InterStepBufferService"];
    char t452[sizeof "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_interstepbufferservices.yaml 63ba4e8c8692"];
    char t453[sizeof "Issuer"];
    char t454[sizeof "cert-manager/cert-manager deploy/charts/cert-manager/templates/crd-cert-manager.io_issuers.yaml 2d0d7f7f7424"];
    char t455[sizeof "spec.jaxReplicaSpecs{*}.template"];
    char t456[sizeof "JAXJob"];
    char t457[sizeof "kubeflow/training-operator manifests/base/crds/kubeflow.org_jaxjobs.yaml 6f74c7f6b2ed"];
    char t458[sizeof "spec.agent"];
    char t459[sizeof "spec.allInOne"];
    char t460[sizeof "spec.collector"];
    char t461[sizeof "spec.ingester"];
    char t462[sizeof "spec.ingress"];
    char t463[sizeof "spec.query"];
    char t464[sizeof "spec.storage.dependencies"];
    char t465[sizeof "spec.storage.esIndexCleaner"];
    char t466[sizeof "spec.storage.esRollover"];
    char t467[sizeof "sidecarSecurityContext"];
    char t468[sizeof "jaegertracing.io"];
    char t469[sizeof "Jaeger"];
    char t470[sizeof "jaegertracing/jaeger-operator bundle/manifests/jaegertracing.io_jaegers.yaml 87d8ae049d91"];
    char t471[sizeof "spec.master"];
    char t472[sizeof "jenkins.io"];
    char t473[sizeof "Jenkins"];
    char t474[sizeof "jenkinsci/kubernetes-operator config/crd/bases/jenkins.io_jenkins.yaml ce17cbd36bde"];
    char t475[sizeof "spec.tasks[*].template"];
    char t476[sizeof "Job"];
    char t477[sizeof "volcano-sh/volcano config/crd/volcano/bases/batch.volcano.sh_jobs.yaml ed72c7c815a9"];
    char t478[sizeof "spec.flows[*].patch.jobSpec.tasks[*].template"];
    char t479[sizeof "flow.volcano.sh"];
    char t480[sizeof "JobFlow"];
    char t481[sizeof "volcano-sh/volcano config/crd/jobflow/bases/flow.volcano.sh_jobflows.yaml ed72c7c815a9"];
    char t482[sizeof "spec.replicatedJobs[*].template.spec.template"];
    char t483[sizeof "jobset.x-k8s.io"];
    char t484[sizeof "JobSet"];
    char t485[sizeof "kubernetes-sigs/jobset charts/jobset/crds/jobset.x-k8s.io_jobsets.yaml 08dfbdfd6827"];
    char t486[sizeof "spec.job.spec.template"];
    char t487[sizeof "sinks.knative.dev"];
    char t488[sizeof "JobSink"];
    char t489[sizeof "knative/eventing config/core/resources/jobsink.yaml 8cf4c4b67303"];
    char t490[sizeof "JobTemplate"];
    char t491[sizeof "volcano-sh/volcano config/crd/jobflow/bases/flow.volcano.sh_jobtemplates.yaml ed72c7c815a9"];
    char t492[sizeof "template.spec.template"];
    char t493[sizeof "kjobctl.x-k8s.io"];
    char t494[sizeof "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_jobtemplates.yaml f0b8e833491b"];
    char t495[sizeof "spec.cruiseControl.template.cruiseControlContainer"];
    char t496[sizeof "spec.cruiseControl.template.pod"];
    char t497[sizeof "spec.entityOperator.template.pod"];
    char t498[sizeof "spec.entityOperator.template.topicOperatorContainer"];
    char t499[sizeof "spec.entityOperator.template.userOperatorContainer"];
    char t500[sizeof "spec.kafka.template.initContainer"];
    char t501[sizeof "spec.kafka.template.kafkaContainer"];
    char t502[sizeof "spec.kafka.template.pod"];
    char t503[sizeof "spec.kafkaExporter.template.container"];
    char t504[sizeof "spec.kafkaExporter.template.pod"];
    char t505[sizeof "kafka.strimzi.io"];
    char t506[sizeof "Kafka"];
    char t507[sizeof "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/040-Crd-kafka.yaml 8541da1e336b"];
    char t508[sizeof "spec.template.bridgeContainer"];
    char t509[sizeof "spec.template.initContainer"];
    char t510[sizeof "spec.template.pod"];
    char t511[sizeof "KafkaBridge"];
    char t512[sizeof "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/046-Crd-kafkabridge.yaml 8541da1e336b"];
    char t513[sizeof "spec.template.buildContainer"];
    char t514[sizeof "spec.template.buildPod"];
    char t515[sizeof "spec.template.connectContainer"];
    char t516[sizeof "KafkaConnect"];
    char t517[sizeof "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/041-Crd-kafkaconnect.yaml 8541da1e336b"];
    char t518[sizeof "KafkaMirrorMaker2"];
    char t519[sizeof "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/048-Crd-kafkamirrormaker2.yaml 8541da1e336b"];
    char t520[sizeof "spec.template.kafkaContainer"];
    char t521[sizeof "KafkaNodePool"];
    char t522[sizeof "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/045-Crd-kafkanodepool.yaml 8541da1e336b"];
    char t523[sizeof "spec.components.karmadaAPIServer.extraVolumes"];
    char t524[sizeof "spec.components.karmadaAPIServer.sidecarContainers"];
    char t525[sizeof "operator.karmada.io"];
    char t526[sizeof "Karmada"];
    char t527[sizeof "karmada-io/karmada charts/karmada-operator/templates/crd-operator.karmada.io_karmadas.yaml f8fdd02df376"];
    char t528[sizeof "spec.unsupported.podTemplate"];
    char t529[sizeof "k8s.keycloak.org"];
    char t530[sizeof "Keycloak"];
    char t531[sizeof "keycloak/keycloak-k8s-resources kubernetes/keycloaks.k8s.keycloak.org-v1.yml 81567cb67132"];
    char t532[sizeof "kibana.k8s.elastic.co"];
    char t533[sizeof "Kibana"];
    char t534[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/kibana.k8s.elastic.co_kibanas.yaml 7b93383d8ec1"];
    char t535[sizeof "spec.deployments[*]"];
    char t536[sizeof "spec.workloads[*]"];
    char t537[sizeof "operator.knative.dev"];
    char t538[sizeof "KnativeEventing"];
    char t539[sizeof "knative/operator config/charts/knative-operator/templates/crds/knativeeventings.yaml b4f2c2549cd0"];
    char t540[sizeof "KnativeServing"];
    char t541[sizeof "knative/operator config/charts/knative-operator/templates/crds/knativeservings.yaml b4f2c2549cd0"];
    char t542[sizeof "spec.prefill.template"];
    char t543[sizeof "spec.prefill.worker"];
    char t544[sizeof "spec.router.scheduler.template"];
    char t545[sizeof "spec.router.scheduler.tokenizer.template"];
    char t546[sizeof "spec.worker"];
    char t547[sizeof "v1alpha1 v1alpha2"];
    char t548[sizeof "LLMInferenceService"];
    char t549[sizeof "kserve/kserve charts/kserve-llmisvc-crd-minimal/templates/serving.kserve.io_llminferenceservices.yaml aaac4e294dae"];
    char t550[sizeof "LLMInferenceServiceConfig"];
    char t551[sizeof "kserve/kserve charts/kserve-llmisvc-crd-minimal/templates/serving.kserve.io_llminferenceserviceconfigs.yaml aaac4e294dae"];
    char t552[sizeof "spec.leaderWorkerTemplate.leaderTemplate"];
    char t553[sizeof "spec.leaderWorkerTemplate.workerTemplate"];
    char t554[sizeof "leaderworkerset.x-k8s.io"];
    char t555[sizeof "LeaderWorkerSet"];
    char t556[sizeof "kubernetes-sigs/lws charts/lws/crds/leaderworkerset.x-k8s.io_leaderworkersets.yaml 060ab4da17ee"];
    char t557[sizeof "spec.fluentbit"];
    char t558[sizeof "spec.fluentbit.security"];
    char t559[sizeof "spec.fluentd.scaling.drain"];
    char t560[sizeof "spec.fluentd.security"];
    char t561[sizeof "spec.fluentd.sidecarContainers"];
    char t562[sizeof "spec.syslogNG.configCheckPod"];
    char t563[sizeof "spec.syslogNG.statefulSet.spec.template"];
    char t564[sizeof "Logging"];
    char t565[sizeof "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_loggings.yaml 51679aa50c20"];
    char t566[sizeof "logstash.k8s.elastic.co"];
    char t567[sizeof "Logstash"];
    char t568[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/logstash.k8s.elastic.co_logstashes.yaml 7b93383d8ec1"];
    char t569[sizeof "spec.mpiReplicaSpecs{*}.template"];
    char t570[sizeof "v1 v2beta1"];
    char t571[sizeof "MPIJob"];
    char t572[sizeof "kubeflow/mpi-operator deploy/v2beta1/mpi-operator.yaml caa3c47fc42e"];
    char t573[sizeof "spec.workload.manifests[*]"];
    char t574[sizeof "work.open-cluster-management.io"];
    char t575[sizeof "ManifestWork"];
    char t576[sizeof "open-cluster-management-io/api work/v1/0000_00_work.open-cluster-management.io_manifestworks.crd.yaml 1845fd8032e4"];
    char t577[sizeof "spec.manifestWorkTemplate.workload.manifests[*]"];
    char t578[sizeof "ManifestWorkReplicaSet"];
    char t579[sizeof "open-cluster-management-io/api work/v1alpha1/0000_00_work.open-cluster-management.io_manifestworkreplicasets.crd.yaml 1845fd8032e4"];
    char t580[sizeof "spec.options.deployments{*}.spec.template"];
    char t581[sizeof "spec.options.statefulSets{*}.spec.template"];
    char t582[sizeof "operator.tekton.dev"];
    char t583[sizeof "ManualApprovalGate"];
    char t584[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_manualapprovalgates.yaml 390143289a66"];
    char t585[sizeof "spec.galera.agent"];
    char t586[sizeof "spec.galera.initContainer"];
    char t587[sizeof "spec.metrics.exporter"];
    char t588[sizeof "spec.replication.agent"];
    char t589[sizeof "spec.replication.initContainer"];
    char t590[sizeof "MariaDB"];
    char t591[sizeof "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_mariadbs.yaml 8970edf8368c"];
    char t592[sizeof "MaxScale"];
    char t593[sizeof "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_maxscales.yaml 8970edf8368c"];
    char t594[sizeof "spec.statefulSet.spec.template"];
    char t595[sizeof "mongodbcommunity.mongodb.com"];
    char t596[sizeof "MongoDBCommunity"];
    char t597[sizeof "mongodb/mongodb-kubernetes-operator config/crd/bases/mongodbcommunity.mongodb.com_mongodbcommunity.yaml f6a53c96128e"];
    char t598[sizeof "spec.containerTemplate"];
    char t599[sizeof "spec.daemonTemplate.containerTemplate"];
    char t600[sizeof "spec.daemonTemplate.initContainerTemplate"];
    char t601[sizeof "spec.daemonTemplate"];
    char t602[sizeof "spec.sidecars"];
    char t603[sizeof "spec.sink.fallback.udsink.container"];
    char t604[sizeof "spec.sink.onSuccess.udsink.container"];
    char t605[sizeof "spec.sink.udsink.container"];
    char t606[sizeof "spec.source.transformer.container"];
    char t607[sizeof "spec.source.udsource.container"];
    char t608[sizeof "spec.udf.container"];
    char t609[sizeof "MonoVertex"];
    char t610[sizeof "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_monovertices.yaml 63ba4e8c8692"];
    char t611[sizeof "NVIDIADriver"];
    char t612[sizeof "NVIDIA/gpu-operator bundle/manifests/nvidia.com_nvidiadrivers.yaml a22dbf671f2e"];
    char t613[sizeof "apps.openyurt.io"];
    char t614[sizeof "v1beta1 v1beta2"];
    char t615[sizeof "NodePool"];
    char t616[sizeof "openyurtio/openyurt charts/yurt-manager/crds/apps.openyurt.io_nodepools.yaml fbefb6baca66"];
    char t617[sizeof "v1 v1alpha1 v1beta1"];
    char t618[sizeof "Notebook"];
    char t619[sizeof "kubeflow/notebooks components/notebook-controller/config/crd/bases/kubeflow.org_notebooks.yaml 177b09865626"];
    char t620[sizeof "spec.forProvider.manifest"];
    char t621[sizeof "kubernetes.crossplane.io"];
    char t622[sizeof "v1alpha2 v1alpha1"];
    char t623[sizeof "Object"];
    char t624[sizeof "crossplane-contrib/provider-kubernetes package/crds/kubernetes.crossplane.io_objects.yaml c59dc2a73ad9"];
    char t625[sizeof "kubernetes.m.crossplane.io"];
    char t626[sizeof "crossplane-contrib/provider-kubernetes package/crds/kubernetes.m.crossplane.io_objects.yaml 0be8ca79d8b8"];
    char t627[sizeof "OpAMPBridge"];
    char t628[sizeof "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_opampbridges.yaml be8944414a87"];
    char t629[sizeof "spec.dashboards"];
    char t630[sizeof "spec.general"];
    char t631[sizeof "opensearch.opster.io"];
    char t632[sizeof "OpenSearchCluster"];
    char t633[sizeof "opensearch-project/opensearch-k8s-operator charts/opensearch-operator/files/opensearch.opster.io_opensearchclusters.yaml ef6502ab2712"];
    char t634[sizeof "spec.dashboards.additionalVolumes"];
    char t635[sizeof "spec.general.additionalVolumes"];
    char t636[sizeof "opensearch.org"];
    char t637[sizeof "opensearch-project/opensearch-k8s-operator charts/opensearch-operator/files/opensearch.org_opensearchclusters.yaml ef6502ab2712"];
    char t638[sizeof "OpenShiftPipelinesAsCode"];
    char t639[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_openshiftpipelinesascodes.yaml 390143289a66"];
    char t640[sizeof "spec.additionalContainers"];
    char t641[sizeof "spec.targetAllocator"];
    char t642[sizeof "OpenTelemetryCollector"];
    char t643[sizeof "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_opentelemetrycollectors.yaml be8944414a87"];
    char t644[sizeof "spec.driverSpecDefaults.controllerPlugin"];
    char t645[sizeof "spec.driverSpecDefaults"];
    char t646[sizeof "OperatorConfig"];
    char t647[sizeof "ceph/ceph-csi-operator config/crd/bases/csi.ceph.io_operatorconfigs.yaml 4d64273b2679"];
    char t648[sizeof "spec.actions[*].workload.podSpec"];
    char t649[sizeof "operations.kubeblocks.io"];
    char t650[sizeof "OpsDefinition"];
    char t651[sizeof "apecloud/kubeblocks config/crd/bases/operations.kubeblocks.io_opsdefinitions.yaml 13138f463941"];
    char t652[sizeof "spec.trainJobTemplate.spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec"];
    char t653[sizeof "spec.trainJobTemplate.spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.containers[*]"];
    char t654[sizeof "spec.trainJobTemplate.spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.initContainers[*]"];
    char t655[sizeof "OptimizationJob"];
    char t656[sizeof "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_optimizationjobs.yaml 8c0f5059bd51"];
    char t657[sizeof "PDGroup"];
    char t658[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_pdgroups.yaml 42684baa3d1c"];
    char t659[sizeof "upstream.pgv2.percona.com"];
    char t660[sizeof "PGUpgrade"];
    char t661[sizeof "percona/percona-postgresql-operator config/crd/bases/upstream.pgv2.percona.com_pgupgrades.yaml adafb34ff17c"];
    char t662[sizeof "PVCViewer"];
    char t663[sizeof "kubeflow/notebooks components/pvcviewer-controller/config/crd/bases/kubeflow.org_pvcviewers.yaml 177b09865626"];
    char t664[sizeof "packageregistry.k8s.elastic.co"];
    char t665[sizeof "PackageRegistry"];
    char t666[sizeof "elastic/cloud-on-k8s config/crds/v1/resources/packageregistry.k8s.elastic.co_packageregistries.yaml 7b93383d8ec1"];
    char t667[sizeof "spec.paddleReplicaSpecs{*}.template"];
    char t668[sizeof "PaddleJob"];
    char t669[sizeof "kubeflow/training-operator manifests/base/crds/kubeflow.org_paddlejobs.yaml 6f74c7f6b2ed"];
    char t670[sizeof "spec.backups.pgbackrest.jobs"];
    char t671[sizeof "spec.backups.pgbackrest.repoHost"];
    char t672[sizeof "spec.backups.pgbackrest.repoHost.sidecarVolumes"];
    char t673[sizeof "spec.backups.pgbackrest.repoHost.sidecars"];
    char t674[sizeof "spec.instances[*]"];
    char t675[sizeof "spec.instances[*].sidecarVolumes"];
    char t676[sizeof "spec.instances[*].sidecars"];
    char t677[sizeof "spec.logcollector"];
    char t678[sizeof "spec.proxy.pgBouncer"];
    char t679[sizeof "spec.proxy.pgBouncer.sidecarVolumes"];
    char t680[sizeof "spec.proxy.pgBouncer.sidecars"];
    char t681[sizeof "spec.backups.pgbackrest.initContainer"];
    char t682[sizeof "spec.initContainer"];
    char t683[sizeof "spec.instances[*].initContainer"];
    char t684[sizeof "spec.pmm"];
    char t685[sizeof "pgv2.percona.com"];
    char t686[sizeof "PerconaPGCluster"];
    char t687[sizeof "percona/percona-postgresql-operator build/crd/percona/generated/pgv2.percona.com_perconapgclusters.yaml adafb34ff17c"];
    char t688[sizeof "PerconaPGUpgrade"];
    char t689[sizeof "percona/percona-postgresql-operator build/crd/percona/generated/pgv2.percona.com_perconapgupgrades.yaml adafb34ff17c"];
    char t690[sizeof "spec.replsets[*].arbiter.sidecarVolumes"];
    char t691[sizeof "spec.replsets[*].arbiter.sidecars"];
    char t692[sizeof "spec.replsets[*].hidden.sidecarVolumes"];
    char t693[sizeof "spec.replsets[*].hidden.sidecars"];
    char t694[sizeof "spec.replsets[*].nonvoting.sidecarVolumes"];
    char t695[sizeof "spec.replsets[*].nonvoting.sidecars"];
    char t696[sizeof "spec.replsets[*].sidecarVolumes"];
    char t697[sizeof "spec.replsets[*].sidecars"];
    char t698[sizeof "spec.sharding.configsvrReplSet.arbiter.sidecarVolumes"];
    char t699[sizeof "spec.sharding.configsvrReplSet.arbiter.sidecars"];
    char t700[sizeof "spec.sharding.configsvrReplSet.hidden.sidecarVolumes"];
    char t701[sizeof "spec.sharding.configsvrReplSet.hidden.sidecars"];
    char t702[sizeof "spec.sharding.configsvrReplSet.nonvoting.sidecarVolumes"];
    char t703[sizeof "spec.sharding.configsvrReplSet.nonvoting.sidecars"];
    char t704[sizeof "spec.sharding.configsvrReplSet.sidecarVolumes"];
    char t705[sizeof "spec.sharding.configsvrReplSet.sidecars"];
    char t706[sizeof "spec.sharding.mongos.sidecarVolumes"];
    char t707[sizeof "spec.sharding.mongos.sidecars"];
    char t708[sizeof "spec.backup"];
    char t709[sizeof "spec.replsets[*]"];
    char t710[sizeof "spec.replsets[*].hidden"];
    char t711[sizeof "spec.replsets[*].nonvoting"];
    char t712[sizeof "spec.replsets[*].search"];
    char t713[sizeof "spec.search"];
    char t714[sizeof "spec.sharding.configsvrReplSet"];
    char t715[sizeof "spec.sharding.configsvrReplSet.hidden"];
    char t716[sizeof "spec.sharding.configsvrReplSet.nonvoting"];
    char t717[sizeof "spec.sharding.configsvrReplSet.search"];
    char t718[sizeof "spec.sharding.mongos"];
    char t719[sizeof "psmdb.percona.com"];
    char t720[sizeof "PerconaServerMongoDB"];
    char t721[sizeof "percona/percona-server-mongodb-operator config/crd/bases/psmdb.percona.com_perconaservermongodbs.yaml b15af50030bf"];
    char t722[sizeof "PerconaServerMongoDBClusterSync"];
    char t723[sizeof "percona/percona-server-mongodb-operator config/crd/bases/psmdb.percona.com_perconaservermongodbclustersyncs.yaml b15af50030bf"];
    char t724[sizeof "spec.mysql.sidecarVolumes"];
    char t725[sizeof "spec.mysql.sidecars"];
    char t726[sizeof "spec.backup.initContainer"];
    char t727[sizeof "spec.backup.pitr.binlogServer"];
    char t728[sizeof "spec.backup.pitr.binlogServer.initContainer"];
    char t729[sizeof "spec.backup.storages{*}"];
    char t730[sizeof "spec.mysql"];
    char t731[sizeof "spec.mysql.initContainer"];
    char t732[sizeof "spec.orchestrator"];
    char t733[sizeof "spec.orchestrator.initContainer"];
    char t734[sizeof "spec.proxy.haproxy"];
    char t735[sizeof "spec.proxy.haproxy.initContainer"];
    char t736[sizeof "spec.proxy.router"];
    char t737[sizeof "spec.proxy.router.initContainer"];
    char t738[sizeof "ps.percona.com"];
    char t739[sizeof "PerconaServerMySQL"];
    char t740[sizeof "percona/percona-server-mysql-operator config/crd/bases/ps.percona.com_perconaservermysqls.yaml 9adfefaacaaf"];
    char t741[sizeof "spec.backupSource.storage"];
    char t742[sizeof "spec.pitr.backupSource.binlogServer"];
    char t743[sizeof "spec.pitr.backupSource.binlogServer.initContainer"];
    char t744[sizeof "PerconaServerMySQLRestore"];
    char t745[sizeof "percona/percona-server-mysql-operator config/crd/bases/ps.percona.com_perconaservermysqlrestores.yaml 9adfefaacaaf"];
    char t746[sizeof "spec.haproxy.sidecarVolumes"];
    char t747[sizeof "spec.haproxy.sidecars"];
    char t748[sizeof "spec.proxysql.sidecarVolumes"];
    char t749[sizeof "spec.proxysql.sidecars"];
    char t750[sizeof "spec.pxc.sidecarVolumes"];
    char t751[sizeof "spec.pxc.sidecars"];
    char t752[sizeof "spec.haproxy"];
    char t753[sizeof "spec.proxysql"];
    char t754[sizeof "spec.pxc"];
    char t755[sizeof "pxc.percona.com"];
    char t756[sizeof "PerconaXtraDBCluster"];
    char t757[sizeof "percona/percona-xtradb-cluster-operator config/crd/bases/pxc.percona.com_perconaxtradbclusters.yaml b3b0b10a7c2a"];
    char t758[sizeof "PhysicalBackup"];
    char t759[sizeof "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_physicalbackups.yaml 8970edf8368c"];
    char t760[sizeof "spec.integration.template.spec"];
    char t761[sizeof "spec.integration.traits"];
    char t762[sizeof "Pipe"];
    char t763[sizeof "spec.steps[*]"];
    char t764[sizeof "dataflow.argoproj.io"];
    char t765[sizeof "Pipeline"];
    char t766[sizeof "argoproj-labs/old-argo-dataflow config/ci.yaml b842e3b9d4f0"];
    char t767[sizeof "spec.sideInputs[*]"];
    char t768[sizeof "spec.sideInputs[*].container"];
    char t769[sizeof "spec.templates.daemon.containerTemplate"];
    char t770[sizeof "spec.templates.daemon.initContainerTemplate"];
    char t771[sizeof "spec.templates.daemon"];
    char t772[sizeof "spec.templates.job.containerTemplate"];
    char t773[sizeof "spec.templates.job"];
    char t774[sizeof "spec.templates.sideInputsManager.containerTemplate"];
    char t775[sizeof "spec.templates.sideInputsManager.initContainerTemplate"];
    char t776[sizeof "spec.templates.sideInputsManager"];
    char t777[sizeof "spec.templates.vertex.containerTemplate"];
    char t778[sizeof "spec.templates.vertex.initContainerTemplate"];
    char t779[sizeof "spec.templates.vertex"];
    char t780[sizeof "spec.vertices[*]"];
    char t781[sizeof "spec.vertices[*].containerTemplate"];
    char t782[sizeof "spec.vertices[*].initContainerTemplate"];
    char t783[sizeof "spec.vertices[*].sideInputsContainerTemplate"];
    char t784[sizeof "spec.vertices[*].sidecars"];
    char t785[sizeof "spec.vertices[*].sink.fallback.udsink.container"];
    char t786[sizeof "spec.vertices[*].sink.onSuccess.udsink.container"];
    char t787[sizeof "spec.vertices[*].sink.udsink.container"];
    char t788[sizeof "spec.vertices[*].source.transformer.container"];
    char t789[sizeof "spec.vertices[*].source.udsource.container"];
    char t790[sizeof "spec.vertices[*].udf.container"];
    char t791[sizeof "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_pipelines.yaml 63ba4e8c8692"];
    char t792[sizeof "spec.finally[*].taskSpec"];
    char t793[sizeof "spec.finally[*].taskSpec.sidecars"];
    char t794[sizeof "spec.finally[*].taskSpec.stepTemplate"];
    char t795[sizeof "spec.finally[*].taskSpec.steps"];
    char t796[sizeof "spec.tasks[*].taskSpec"];
    char t797[sizeof "spec.tasks[*].taskSpec.sidecars"];
    char t798[sizeof "spec.tasks[*].taskSpec.stepTemplate"];
    char t799[sizeof "spec.tasks[*].taskSpec.steps"];
    char t800[sizeof "tekton.dev"];
    char t801[sizeof "tektoncd/pipeline config/300-crds/300-pipeline.yaml 3ee1745ae5b2"];
    char t802[sizeof "spec.pipelineSpec.finally[*].taskSpec"];
    char t803[sizeof "spec.pipelineSpec.finally[*].taskSpec.sidecars"];
    char t804[sizeof "spec.pipelineSpec.finally[*].taskSpec.stepTemplate"];
    char t805[sizeof "spec.pipelineSpec.finally[*].taskSpec.steps"];
    char t806[sizeof "spec.pipelineSpec.tasks[*].taskSpec"];
    char t807[sizeof "spec.pipelineSpec.tasks[*].taskSpec.sidecars"];
    char t808[sizeof "spec.pipelineSpec.tasks[*].taskSpec.stepTemplate"];
    char t809[sizeof "spec.pipelineSpec.tasks[*].taskSpec.steps"];
    char t810[sizeof "spec.taskRunSpecs[*].podTemplate"];
    char t811[sizeof "spec.taskRunSpecs[*].taskPodTemplate"];
    char t812[sizeof "spec.taskRunTemplate.podTemplate"];
    char t813[sizeof "PipelineRun"];
    char t814[sizeof "tektoncd/pipeline config/300-crds/300-pipelinerun.yaml 3ee1745ae5b2"];
    char t815[sizeof "spec.prepare"];
    char t816[sizeof "spec.upgrade"];
    char t817[sizeof "upgrade.cattle.io"];
    char t818[sizeof "Plan"];
    char t819[sizeof "rancher/system-upgrade-controller pkg/crds/yaml/generated/upgrade.cattle.io_plans.yaml d357e2302999"];
    char t820[sizeof "spec.additionalDeployments[*].spec.template"];
    char t821[sizeof "iot.openyurt.io"];
    char t822[sizeof "PlatformAdmin"];
    char t823[sizeof "openyurtio/openyurt charts/yurt-manager/crds/iot.openyurt.io_platformadmins.yaml fbefb6baca66"];
    char t824[sizeof "Pooler"];
    char t825[sizeof "cloudnative-pg/cloudnative-pg config/crd/bases/postgresql.cnpg.io_poolers.yaml a95a534dbe08"];
    char t826[sizeof "spec.instances[*].containers"];
    char t827[sizeof "spec.proxy.pgBouncer.containers"];
    char t828[sizeof "postgres-operator.crunchydata.com"];
    char t829[sizeof "PostgresCluster"];
    char t830[sizeof "CrunchyData/postgres-operator config/crd/bases/postgres-operator.crunchydata.com_postgresclusters.yaml 0fbac3062d64"];
    char t831[sizeof "percona/percona-postgresql-operator config/crd/bases/upstream.pgv2.percona.com_postgresclusters.yaml adafb34ff17c"];
    char t832[sizeof "k6.io"];
    char t833[sizeof "PrivateLoadZone"];
    char t834[sizeof "grafana/k6-operator config/crd/bases/k6.io_privateloadzones.yaml e2c9571ac480"];
    char t835[sizeof "Profile"];
    char t836[sizeof "openfaas/faas-netes artifacts/crds/crds.yaml 662ce9ce36ec"];
    char t837[sizeof "Prometheus"];
    char t838[sizeof "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_prometheuses.yaml 6adcebc5076c"];
    char t839[sizeof "PrometheusAgent"];
    char t840[sizeof "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_prometheusagents.yaml 6adcebc5076c"];
    char t841[sizeof "spec.pod_spec"];
    char t842[sizeof "prow.k8s.io"];
    char t843[sizeof "ProwJob"];
    char t844[sizeof "kubernetes-sigs/prow config/prow/cluster/prowjob-crd/prowjob_customresourcedefinition.yaml a61940897382"];
    char t845[sizeof "spec.pytorchReplicaSpecs{*}.template"];
    char t846[sizeof "PyTorchJob"];
    char t847[sizeof "kubeflow/training-operator manifests/base/crds/kubeflow.org_pytorchjobs.yaml 6f74c7f6b2ed"];
    char t848[sizeof "spec.override.statefulSet.spec.template"];
    char t849[sizeof "rabbitmq.com"];
    char t850[sizeof "RabbitmqCluster"];
    char t851[sizeof "rabbitmq/cluster-operator config/crd/bases/rabbitmq.com_rabbitmqclusters.yaml 06cda8e8e1a9"];
    char t852[sizeof "spec.headGroupSpec.template"];
    char t853[sizeof "spec.workerGroupSpecs[*].template"];
    char t854[sizeof "spec.autoscalerOptions"];
    char t855[sizeof "ray.io"];
    char t856[sizeof "v1 v1alpha1"];
    char t857[sizeof "RayCluster"];
    char t858[sizeof "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_rayclusters.yaml feeaf72facab"];
    char t859[sizeof "template.spec.headGroupSpec.template"];
    char t860[sizeof "template.spec.workerGroupSpecs[*].template"];
    char t861[sizeof "template.spec.autoscalerOptions"];
    char t862[sizeof "RayClusterTemplate"];
    char t863[sizeof "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_rayclustertemplates.yaml f0b8e833491b"];
    char t864[sizeof "spec.jobTemplate.rayClusterSpec.headGroupSpec.template"];
    char t865[sizeof "spec.jobTemplate.rayClusterSpec.workerGroupSpecs[*].template"];
    char t866[sizeof "spec.jobTemplate.rayClusterSpec.autoscalerOptions"];
    char t867[sizeof "spec.jobTemplate.submitterPodTemplate"];
    char t868[sizeof "RayCronJob"];
    char t869[sizeof "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_raycronjobs.yaml feeaf72facab"];
    char t870[sizeof "spec.rayClusterSpec.headGroupSpec.template"];
    char t871[sizeof "spec.rayClusterSpec.workerGroupSpecs[*].template"];
    char t872[sizeof "spec.rayClusterSpec.autoscalerOptions"];
    char t873[sizeof "spec.submitterPodTemplate"];
    char t874[sizeof "RayJob"];
    char t875[sizeof "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_rayjobs.yaml feeaf72facab"];
    char t876[sizeof "template.spec.rayClusterSpec.headGroupSpec.template"];
    char t877[sizeof "template.spec.rayClusterSpec.workerGroupSpecs[*].template"];
    char t878[sizeof "template.spec.rayClusterSpec.autoscalerOptions"];
    char t879[sizeof "template.spec.submitterPodTemplate"];
    char t880[sizeof "RayJobTemplate"];
    char t881[sizeof "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_rayjobtemplates.yaml f0b8e833491b"];
    char t882[sizeof "spec.rayClusterConfig.headGroupSpec.template"];
    char t883[sizeof "spec.rayClusterConfig.workerGroupSpecs[*].template"];
    char t884[sizeof "spec.rayClusterConfig.autoscalerOptions"];
    char t885[sizeof "RayService"];
    char t886[sizeof "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_rayservices.yaml feeaf72facab"];
    char t887[sizeof "spec.redisExporter"];
    char t888[sizeof "spec.storage.volumeMount.volume"];
    char t889[sizeof "redis.redis.opstreelabs.in"];
    char t890[sizeof "Redis"];
    char t891[sizeof "OT-CONTAINER-KIT/redis-operator charts/redis-operator/crds/crds.yaml 5dd04e17419a"];
    char t892[sizeof "spec.redisFollower"];
    char t893[sizeof "spec.redisLeader"];
    char t894[sizeof "RedisCluster"];
    char t895[sizeof "spec.redis"];
    char t896[sizeof "spec.redis.extraContainers"];
    char t897[sizeof "spec.redis.extraVolumes"];
    char t898[sizeof "spec.sentinel"];
    char t899[sizeof "spec.sentinel.extraContainers"];
    char t900[sizeof "spec.sentinel.extraVolumes"];
    char t901[sizeof "spec.redis.exporter"];
    char t902[sizeof "spec.sentinel.configCopy"];
    char t903[sizeof "spec.sentinel.exporter"];
    char t904[sizeof "databases.spotahome.com"];
    char t905[sizeof "RedisFailover"];
    char t906[sizeof "spotahome/redis-operator manifests/databases.spotahome.com_redisfailovers.yaml 632aa3da88ee"];
    char t907[sizeof "RedisReplication"];
    char t908[sizeof "spec.volumeMount.volume"];
    char t909[sizeof "RedisSentinel"];
    char t910[sizeof "spec.rclone"];
    char t911[sizeof "moverSecurityContext"];
    char t912[sizeof "spec.restic"];
    char t913[sizeof "spec.rsyncTLS"];
    char t914[sizeof "volsync.backube"];
    char t915[sizeof "ReplicationDestination"];
    char t916[sizeof "backube/volsync bundle/manifests/volsync.backube_replicationdestinations.yaml 5ca54dab3f41"];
    char t917[sizeof "spec.syncthing"];
    char t918[sizeof "ReplicationSource"];
    char t919[sizeof "backube/volsync bundle/manifests/volsync.backube_replicationsources.yaml 5ca54dab3f41"];
    char t920[sizeof "spec.resources[*].template"];
    char t921[sizeof "kro.run"];
    char t922[sizeof "ResourceGraphDefinition"];
    char t923[sizeof "kro-run/kro config/crd/bases/kro.run_resourcegraphdefinitions.yaml 36c6d0b63c72"];
    char t924[sizeof "ResourceManagerGroup"];
    char t925[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_resourcemanagergroups.yaml 42684baa3d1c"];
    char t926[sizeof "Restore"];
    char t927[sizeof "pingcap/tidb-operator manifests/crd/br.pingcap.com_restores.yaml 42684baa3d1c"];
    char t928[sizeof "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_restores.yaml 8970edf8368c"];
    char t929[sizeof "spec.hooks.resources[*].postHooks[*].init.initContainers"];
    char t930[sizeof "velero.io"];
    char t931[sizeof "vmware-tanzu/velero config/crd/v1/bases/velero.io_restores.yaml d30d389b5606"];
    char t932[sizeof "Rollout"];
    char t933[sizeof "argoproj/argo-rollouts manifests/crds/rollout-crd.yaml 9f8d111d8f8e"];
    char t934[sizeof "RouterGroup"];
    char t935[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_routergroups.yaml 42684baa3d1c"];
    char t936[sizeof "actions.summerwind.dev"];
    char t937[sizeof "Runner"];
    char t938[sizeof "actions/actions-runner-controller charts/actions-runner-controller/crds/actions.summerwind.dev_runners.yaml 2ee6b3b8e8d2"];
    char t939[sizeof "RunnerDeployment"];
    char t940[sizeof "actions/actions-runner-controller charts/actions-runner-controller/crds/actions.summerwind.dev_runnerdeployments.yaml 2ee6b3b8e8d2"];
    char t941[sizeof "RunnerSet"];
    char t942[sizeof "actions/actions-runner-controller charts/actions-runner-controller/crds/actions.summerwind.dev_runnersets.yaml 2ee6b3b8e8d2"];
    char t943[sizeof "agents.x-k8s.io"];
    char t944[sizeof "Sandbox"];
    char t945[sizeof "kubernetes-sigs/agent-sandbox helm/crds/agents.x-k8s.io_sandboxes.yaml 2fd412d55eca"];
    char t946[sizeof "extensions.agents.x-k8s.io"];
    char t947[sizeof "SandboxTemplate"];
    char t948[sizeof "kubernetes-sigs/agent-sandbox helm/crds/extensions.agents.x-k8s.io_sandboxtemplates.yaml 2fd412d55eca"];
    char t949[sizeof "spec.jobTargetRef.template"];
    char t950[sizeof "keda.sh"];
    char t951[sizeof "ScaledJob"];
    char t952[sizeof "kedacore/keda config/crd/bases/keda.sh_scaledjobs.yaml 8b4f083ca8c8"];
    char t953[sizeof "spec.workflow.templates[*].task"];
    char t954[sizeof "spec.workflow.templates[*].task.container"];
    char t955[sizeof "chaos-mesh.org"];
    char t956[sizeof "Schedule"];
    char t957[sizeof "chaos-mesh/chaos-mesh config/crd/bases/chaos-mesh.org_schedules.yaml 608b61e7c1b1"];
    char t958[sizeof "spec.template.driver"];
    char t959[sizeof "spec.template.driver.sidecars"];
    char t960[sizeof "spec.template.driver.template"];
    char t961[sizeof "spec.template.executor"];
    char t962[sizeof "spec.template.executor.sidecars"];
    char t963[sizeof "spec.template.executor.template"];
    char t964[sizeof "sparkoperator.k8s.io"];
    char t965[sizeof "ScheduledSparkApplication"];
    char t966[sizeof "kubeflow/spark-operator charts/spark-operator-chart/crds/sparkoperator.k8s.io_scheduledsparkapplications.yaml 38082f3318e9"];
    char t967[sizeof "SchedulerGroup"];
    char t968[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_schedulergroups.yaml 42684baa3d1c"];
    char t969[sizeof "SchedulingGroup"];
    char t970[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_schedulinggroups.yaml 42684baa3d1c"];
    char t971[sizeof "spec.datacenter.racks[*]"];
    char t972[sizeof "scylla.scylladb.com"];
    char t973[sizeof "ScyllaCluster"];
    char t974[sizeof "scylladb/scylla-operator bundle/manifests/scylla.scylladb.com_scyllaclusters.yaml adefed4ef914"];
    char t975[sizeof "spec.datacenterTemplate.rackTemplate.scyllaDB"];
    char t976[sizeof "spec.datacenterTemplate.rackTemplate.scyllaDBManagerAgent"];
    char t977[sizeof "spec.datacenterTemplate.racks[*].scyllaDB"];
    char t978[sizeof "spec.datacenterTemplate.racks[*].scyllaDBManagerAgent"];
    char t979[sizeof "spec.datacenterTemplate.scyllaDB"];
    char t980[sizeof "spec.datacenterTemplate.scyllaDBManagerAgent"];
    char t981[sizeof "spec.datacenters[*].rackTemplate.scyllaDB"];
    char t982[sizeof "spec.datacenters[*].rackTemplate.scyllaDBManagerAgent"];
    char t983[sizeof "spec.datacenters[*].racks[*].scyllaDB"];
    char t984[sizeof "spec.datacenters[*].racks[*].scyllaDBManagerAgent"];
    char t985[sizeof "spec.datacenters[*].scyllaDB"];
    char t986[sizeof "spec.datacenters[*].scyllaDBManagerAgent"];
    char t987[sizeof "ScyllaDBCluster"];
    char t988[sizeof "scylladb/scylla-operator bundle/manifests/scylla.scylladb.com_scylladbclusters.yaml adefed4ef914"];
    char t989[sizeof "spec.rackTemplate.scyllaDB"];
    char t990[sizeof "spec.rackTemplate.scyllaDBManagerAgent"];
    char t991[sizeof "spec.racks[*].scyllaDB"];
    char t992[sizeof "spec.racks[*].scyllaDBManagerAgent"];
    char t993[sizeof "ScyllaDBDatacenter"];
    char t994[sizeof "scylladb/scylla-operator bundle/manifests/scylla.scylladb.com_scylladbdatacenters.yaml adefed4ef914"];
    char t995[sizeof "spec.components[*].podSpec"];
    char t996[sizeof "mlops.seldon.io"];
    char t997[sizeof "SeldonConfig"];
    char t998[sizeof "SeldonIO/seldon-core k8s/helm-charts/seldon-core-v2-crds/templates/seldon-v2-crds.yaml 7b77f8b78e87"];
    char t999[sizeof "spec.overrides[*].podSpec"];
    char t1000[sizeof "SeldonRuntime"];
    char t1001[sizeof "Sensor"];
    char t1002[sizeof "spec.imageOverrides.agent"];
    char t1003[sizeof "spec.imageOverrides.rclone"];
    char t1004[sizeof "Server"];
    char t1005[sizeof "ServerConfig"];
    char t1006[sizeof "Service"];
    char t1007[sizeof "knative/serving config/core/300-resources/service.yaml 98e5ef90aa70"];
    char t1008[sizeof "spec.pipeline.sideInputs[*]"];
    char t1009[sizeof "spec.pipeline.sideInputs[*].container"];
    char t1010[sizeof "spec.pipeline.templates.daemon.containerTemplate"];
    char t1011[sizeof "spec.pipeline.templates.daemon.initContainerTemplate"];
    char t1012[sizeof "spec.pipeline.templates.daemon"];
    char t1013[sizeof "spec.pipeline.templates.job.containerTemplate"];
    char t1014[sizeof "spec.pipeline.templates.job"];
    char t1015[sizeof "spec.pipeline.templates.sideInputsManager.containerTemplate"];
    char t1016[sizeof "spec.pipeline.templates.sideInputsManager.initContainerTemplate"];
    char t1017[sizeof "spec.pipeline.templates.sideInputsManager"];
    char t1018[sizeof "spec.pipeline.templates.vertex.containerTemplate"];
    char t1019[sizeof "spec.pipeline.templates.vertex.initContainerTemplate"];
    char t1020[sizeof "spec.pipeline.templates.vertex"];
    char t1021[sizeof "spec.pipeline.vertices[*]"];
    char t1022[sizeof "spec.pipeline.vertices[*].containerTemplate"];
    char t1023[sizeof "spec.pipeline.vertices[*].initContainerTemplate"];
    char t1024[sizeof "spec.pipeline.vertices[*].sideInputsContainerTemplate"];
    char t1025[sizeof "spec.pipeline.vertices[*].sidecars"];
    char t1026[sizeof "spec.pipeline.vertices[*].sink.fallback.udsink.container"];
    char t1027[sizeof "spec.pipeline.vertices[*].sink.onSuccess.udsink.container"];
    char t1028[sizeof "spec.pipeline.vertices[*].sink.udsink.container"];
    char t1029[sizeof "spec.pipeline.vertices[*].source.transformer.container"];
    char t1030[sizeof "spec.pipeline.vertices[*].source.udsource.container"];
    char t1031[sizeof "spec.pipeline.vertices[*].udf.container"];
    char t1032[sizeof "spec.serving.containerTemplate"];
    char t1033[sizeof "spec.serving"];
    char t1034[sizeof "spec.serving.store.container"];
    char t1035[sizeof "ServingPipeline"];
    char t1036[sizeof "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_servingpipelines.yaml 63ba4e8c8692"];
    char t1037[sizeof "ServingRuntime"];
    char t1038[sizeof "kserve/kserve charts/kserve-crd/templates/serving.kserve.io_servingruntimes.yaml aaac4e294dae"];
    char t1039[sizeof "spec.containers"];
    char t1040[sizeof "SidecarDefinition"];
    char t1041[sizeof "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_sidecardefinitions.yaml 13138f463941"];
    char t1042[sizeof "spec.initContainers"];
    char t1043[sizeof "SidecarSet"];
    char t1044[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_sidecarsets.yaml 07169cfac7b9"];
    char t1045[sizeof "spec.customSolrKubeOptions.podOptions.initContainers"];
    char t1046[sizeof "spec.customSolrKubeOptions.podOptions.sidecarContainers"];
    char t1047[sizeof "spec.zookeeperRef.provided"];
    char t1048[sizeof "spec.zookeeperRef.provided.zookeeperPodPolicy"];
    char t1049[sizeof "spec.customSolrKubeOptions.podOptions"];
    char t1050[sizeof "defaultInitContainerSecurityContext"];
    char t1051[sizeof "solr.apache.org"];
    char t1052[sizeof "SolrCloud"];
    char t1053[sizeof "apache/solr-operator config/crd/bases/solr.apache.org_solrclouds.yaml ed5c5c7d28a4"];
    char t1054[sizeof "spec.customKubeOptions.podOptions.initContainers"];
    char t1055[sizeof "spec.customKubeOptions.podOptions.sidecarContainers"];
    char t1056[sizeof "spec.customKubeOptions.podOptions"];
    char t1057[sizeof "SolrPrometheusExporter"];
    char t1058[sizeof "apache/solr-operator config/crd/bases/solr.apache.org_solrprometheusexporters.yaml ed5c5c7d28a4"];
    char t1059[sizeof "spec.driver.sidecars"];
    char t1060[sizeof "spec.driver.template"];
    char t1061[sizeof "spec.executor"];
    char t1062[sizeof "spec.executor.sidecars"];
    char t1063[sizeof "spec.executor.template"];
    char t1064[sizeof "SparkApplication"];
    char t1065[sizeof "kubeflow/spark-operator charts/spark-operator-chart/crds/sparkoperator.k8s.io_sparkapplications.yaml 38082f3318e9"];
    char t1066[sizeof "spec.server.template"];
    char t1067[sizeof "SparkConnect"];
    char t1068[sizeof "kubeflow/spark-operator charts/spark-operator-chart/crds/sparkoperator.k8s.io_sparkconnects.yaml 38082f3318e9"];
    char t1069[sizeof "SqlJob"];
    char t1070[sizeof "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_sqljobs.yaml 8970edf8368c"];
    char t1071[sizeof "StatefulSet"];
    char t1072[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_statefulsets.yaml 07169cfac7b9"];
    char t1073[sizeof "StepAction"];
    char t1074[sizeof "tektoncd/pipeline config/300-crds/300-stepaction.yaml 3ee1745ae5b2"];
    char t1075[sizeof "spec.config"];
    char t1076[sizeof "operators.coreos.com"];
    char t1077[sizeof "Subscription"];
    char t1078[sizeof "operator-framework/api crds/operators.coreos.com_subscriptions.yaml 3048ccdc52d1"];
    char t1079[sizeof "SyncerService"];
    char t1080[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_syncerservices.yaml 390143289a66"];
    char t1081[sizeof "spec.configCheckPod"];
    char t1082[sizeof "SyslogNGConfig"];
    char t1083[sizeof "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_syslogngconfigs.yaml 51679aa50c20"];
    char t1084[sizeof "spec.tfReplicaSpecs{*}.template"];
    char t1085[sizeof "TFJob"];
    char t1086[sizeof "kubeflow/training-operator manifests/base/crds/kubeflow.org_tfjobs.yaml 6f74c7f6b2ed"];
    char t1087[sizeof "TSOGroup"];
    char t1088[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_tsogroups.yaml 42684baa3d1c"];
    char t1089[sizeof "TargetAllocator"];
    char t1090[sizeof "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_targetallocators.yaml be8944414a87"];
    char t1091[sizeof "spec.stepTemplate"];
    char t1092[sizeof "spec.steps"];
    char t1093[sizeof "Task"];
    char t1094[sizeof "tektoncd/pipeline config/300-crds/300-task.yaml 3ee1745ae5b2"];
    char t1095[sizeof "spec.taskSpec"];
    char t1096[sizeof "spec.taskSpec.sidecars"];
    char t1097[sizeof "spec.taskSpec.stepTemplate"];
    char t1098[sizeof "spec.taskSpec.steps"];
    char t1099[sizeof "TaskRun"];
    char t1100[sizeof "tektoncd/pipeline config/300-crds/300-taskrun.yaml 3ee1745ae5b2"];
    char t1101[sizeof "TektonChain"];
    char t1102[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonchains.yaml 390143289a66"];
    char t1103[sizeof "spec.chain.options.deployments{*}.spec.template"];
    char t1104[sizeof "spec.chain.options.statefulSets{*}.spec.template"];
    char t1105[sizeof "spec.dashboard.options.deployments{*}.spec.template"];
    char t1106[sizeof "spec.dashboard.options.statefulSets{*}.spec.template"];
    char t1107[sizeof "spec.hub.options.deployments{*}.spec.template"];
    char t1108[sizeof "spec.hub.options.statefulSets{*}.spec.template"];
    char t1109[sizeof "spec.multiclusterProxyAAE.options.deployments{*}.spec.template"];
    char t1110[sizeof "spec.multiclusterProxyAAE.options.statefulSets{*}.spec.template"];
    char t1111[sizeof "spec.pipeline.options.deployments{*}.spec.template"];
    char t1112[sizeof "spec.pipeline.options.statefulSets{*}.spec.template"];
    char t1113[sizeof "spec.platforms.kubernetes.pipelinesAsCode.options.deployments{*}.spec.template"];
    char t1114[sizeof "spec.platforms.kubernetes.pipelinesAsCode.options.statefulSets{*}.spec.template"];
    char t1115[sizeof "spec.platforms.openshift.pipelinesAsCode.options.deployments{*}.spec.template"];
    char t1116[sizeof "spec.platforms.openshift.pipelinesAsCode.options.statefulSets{*}.spec.template"];
    char t1117[sizeof "spec.result.options.deployments{*}.spec.template"];
    char t1118[sizeof "spec.result.options.statefulSets{*}.spec.template"];
    char t1119[sizeof "spec.scheduler.options.deployments{*}.spec.template"];
    char t1120[sizeof "spec.scheduler.options.statefulSets{*}.spec.template"];
    char t1121[sizeof "spec.tektonpruner.options.deployments{*}.spec.template"];
    char t1122[sizeof "spec.tektonpruner.options.statefulSets{*}.spec.template"];
    char t1123[sizeof "spec.trigger.options.deployments{*}.spec.template"];
    char t1124[sizeof "spec.trigger.options.statefulSets{*}.spec.template"];
    char t1125[sizeof "TektonConfig"];
    char t1126[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonconfigs.yaml 390143289a66"];
    char t1127[sizeof "TektonDashboard"];
    char t1128[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektondashboards.yaml 390143289a66"];
    char t1129[sizeof "TektonMulticlusterProxyAAE"];
    char t1130[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonmulticlusterproxyaaes.yaml 390143289a66"];
    char t1131[sizeof "TektonPipeline"];
    char t1132[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonpipelines.yaml 390143289a66"];
    char t1133[sizeof "TektonPruner"];
    char t1134[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonpruners.yaml 390143289a66"];
    char t1135[sizeof "TektonResult"];
    char t1136[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonresults.yaml 390143289a66"];
    char t1137[sizeof "TektonScheduler"];
    char t1138[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonschedulers.yaml 390143289a66"];
    char t1139[sizeof "TektonTrigger"];
    char t1140[sizeof "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektontriggers.yaml 390143289a66"];
    char t1141[sizeof "objects[*]"];
    char t1142[sizeof "Template"];
    char t1143[sizeof "openshift/api template/v1/legacy.go + openapi/openapi.json 2a3d73913b5a"];
    char t1144[sizeof "template.openshift.io"];
    char t1145[sizeof "spec.jobInitContainers"];
    char t1146[sizeof "spec.services.frontend.initContainers"];
    char t1147[sizeof "spec.services.history.initContainers"];
    char t1148[sizeof "spec.services.internalFrontend.initContainers"];
    char t1149[sizeof "spec.services.matching.initContainers"];
    char t1150[sizeof "spec.services.worker.initContainers"];
    char t1151[sizeof "temporal.io"];
    char t1152[sizeof "TemporalCluster"];
    char t1153[sizeof "alexandrevilain/temporal-operator charts/temporal-operator/crds/temporal-operator.crds.yaml 0b07bcd4d922"];
    char t1154[sizeof "TemporalWorkerDeployment"];
    char t1155[sizeof "temporalio/temporal-worker-controller helm/temporal-worker-controller-crds/templates/temporal.io_temporalworkerdeployments.yaml 9cd89c07b013"];
    char t1156[sizeof "spec.kes"];
    char t1157[sizeof "spec.pools[*]"];
    char t1158[sizeof "spec.sideCars"];
    char t1159[sizeof "minio.min.io"];
    char t1160[sizeof "Tenant"];
    char t1161[sizeof "minio/operator helm/operator/templates/minio.min.io_tenants.yaml 0ee2c254677e"];
    char t1162[sizeof "spec.addons.konnectivity.agent"];
    char t1163[sizeof "spec.addons.konnectivity.server"];
    char t1164[sizeof "spec.controlPlane.deployment.additionalContainers"];
    char t1165[sizeof "spec.controlPlane.deployment.additionalInitContainers"];
    char t1166[sizeof "spec.controlPlane.deployment.additionalVolumes"];
    char t1167[sizeof "spec.controlPlane.deployment.containerSecurityContexts"];
    char t1168[sizeof "apiServer"];
    char t1169[sizeof "controllerManager"];
    char t1170[sizeof "scheduler"];
    char t1171[sizeof "spec.controlPlane.deployment"];
    char t1172[sizeof "kamaji.clastix.io"];
    char t1173[sizeof "TenantControlPlane"];
    char t1174[sizeof "clastix/kamaji charts/kamaji/crds/kamaji.clastix.io_tenantcontrolplanes.yaml ddbabd87ed0e"];
    char t1175[sizeof "spec.initializer"];
    char t1176[sizeof "spec.runner"];
    char t1177[sizeof "spec.starter"];
    char t1178[sizeof "TestRun"];
    char t1179[sizeof "grafana/k6-operator bundle.yaml e2c9571ac480"];
    char t1180[sizeof "ThanosRuler"];
    char t1181[sizeof "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_thanosrulers.yaml 6adcebc5076c"];
    char t1182[sizeof "spec.overlay.pod"];
    char t1183[sizeof "TiBR"];
    char t1184[sizeof "pingcap/tidb-operator manifests/crd/br.pingcap.com_tibrs.yaml 42684baa3d1c"];
    char t1185[sizeof "spec.overlay.pods[*].overlay.pod"];
    char t1186[sizeof "TiBRGC"];
    char t1187[sizeof "pingcap/tidb-operator manifests/crd/br.pingcap.com_tibrgcs.yaml 42684baa3d1c"];
    char t1188[sizeof "TiCDCGroup"];
    char t1189[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_ticdcgroups.yaml 42684baa3d1c"];
    char t1190[sizeof "TiDBGroup"];
    char t1191[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_tidbgroups.yaml 42684baa3d1c"];
    char t1192[sizeof "TiFlashGroup"];
    char t1193[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_tiflashgroups.yaml 42684baa3d1c"];
    char t1194[sizeof "TiKVGroup"];
    char t1195[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_tikvgroups.yaml 42684baa3d1c"];
    char t1196[sizeof "TiKVWorkerGroup"];
    char t1197[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_tikvworkergroups.yaml 42684baa3d1c"];
    char t1198[sizeof "TiProxyGroup"];
    char t1199[sizeof "pingcap/tidb-operator manifests/crd/core.pingcap.com_tiproxygroups.yaml 42684baa3d1c"];
    char t1200[sizeof "spec.podSpecOverrides[*]"];
    char t1201[sizeof "TrainJob"];
    char t1202[sizeof "kubeflow/training-operator manifests/v2/base/crds/kubeflow.org_trainjobs.yaml 6f74c7f6b2ed"];
    char t1203[sizeof "spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec"];
    char t1204[sizeof "spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.containers[*]"];
    char t1205[sizeof "spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.initContainers[*]"];
    char t1206[sizeof "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_trainjobs.yaml 8c0f5059bd51"];
    char t1207[sizeof "TrainingRuntime"];
    char t1208[sizeof "kubeflow/training-operator manifests/v2/base/crds/kubeflow.org_trainingruntimes.yaml 6f74c7f6b2ed"];
    char t1209[sizeof "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_trainingruntimes.yaml 8c0f5059bd51"];
    char t1210[sizeof "spec.template.advancedStatefulSetTemplate.spec.template"];
    char t1211[sizeof "spec.template.cloneSetTemplate.spec.template"];
    char t1212[sizeof "spec.template.deploymentTemplate.spec.template"];
    char t1213[sizeof "spec.template.statefulSetTemplate.spec.template"];
    char t1214[sizeof "spec.topology.subsets[*].patch"];
    char t1215[sizeof "UnitedDeployment"];
    char t1216[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_uniteddeployments.yaml 07169cfac7b9"];
    char t1217[sizeof "operator.victoriametrics.com"];
    char t1218[sizeof "VLAgent"];
    char t1219[sizeof "VictoriaMetrics/operator config/crd/overlay/crd.descriptionless.yaml d0d258c86b5a"];
    char t1220[sizeof "spec.vlinsert"];
    char t1221[sizeof "spec.vlselect"];
    char t1222[sizeof "spec.vlstorage"];
    char t1223[sizeof "VLCluster"];
    char t1224[sizeof "spec.vmauth.spec"];
    char t1225[sizeof "spec.zoneCommon.vlagent.spec"];
    char t1226[sizeof "spec.zones[*].vlagent.spec"];
    char t1227[sizeof "VLDistributed"];
    char t1228[sizeof "VLSingle"];
    char t1229[sizeof "VMAgent"];
    char t1230[sizeof "VMAlert"];
    char t1231[sizeof "VMAlertmanager"];
    char t1232[sizeof "VMAnomaly"];
    char t1233[sizeof "VMAuth"];
    char t1234[sizeof "spec.vminsert"];
    char t1235[sizeof "spec.vmselect"];
    char t1236[sizeof "spec.vmstorage"];
    char t1237[sizeof "VMCluster"];
    char t1238[sizeof "spec.zoneCommon.vmagent.spec"];
    char t1239[sizeof "spec.zones[*].vmagent.spec"];
    char t1240[sizeof "VMDistributed"];
    char t1241[sizeof "VMSingle"];
    char t1242[sizeof "spec.insert"];
    char t1243[sizeof "spec.select"];
    char t1244[sizeof "spec.storage"];
    char t1245[sizeof "VTCluster"];
    char t1246[sizeof "VTSingle"];
    char t1247[sizeof "VolumeBundle"];
    char t1248[sizeof "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_volumebundles.yaml f0b8e833491b"];
    char t1249[sizeof "work.karmada.io"];
    char t1250[sizeof "Work"];
    char t1251[sizeof "karmada-io/karmada charts/karmada/_crds/bases/work/work.karmada.io_works.yaml f8fdd02df376"];
    char t1252[sizeof "WorkerDeployment"];
    char t1253[sizeof "temporalio/temporal-worker-controller helm/temporal-worker-controller-crds/templates/temporal.io_workerdeployments.yaml 9cd89c07b013"];
    char t1254[sizeof "WorkerResourceTemplate"];
    char t1255[sizeof "temporalio/temporal-worker-controller helm/temporal-worker-controller-crds/templates/temporal.io_workerresourcetemplates.yaml 9cd89c07b013"];
    char t1256[sizeof "Workflow"];
    char t1257[sizeof "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_workflows.yaml f016ad89eb26"];
    char t1258[sizeof "spec.templates[*].task"];
    char t1259[sizeof "spec.templates[*].task.container"];
    char t1260[sizeof "chaos-mesh/chaos-mesh config/crd/bases/chaos-mesh.org_workflows.yaml 608b61e7c1b1"];
    char t1261[sizeof "WorkflowTemplate"];
    char t1262[sizeof "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_workflowtemplates.yaml f016ad89eb26"];
    char t1263[sizeof "spec.subsets[*].patch"];
    char t1264[sizeof "WorkloadSpread"];
    char t1265[sizeof "openkruise/kruise config/crd/bases/apps.kruise.io_workloadspreads.yaml 07169cfac7b9"];
    char t1266[sizeof "spec.xgbReplicaSpecs{*}.template"];
    char t1267[sizeof "XGBoostJob"];
    char t1268[sizeof "kubeflow/training-operator manifests/base/crds/kubeflow.org_xgboostjobs.yaml 6f74c7f6b2ed"];
    char t1269[sizeof "spec.topology.pools[*].patch"];
    char t1270[sizeof "YurtAppSet"];
    char t1271[sizeof "openyurtio/openyurt charts/yurt-manager/crds/apps.openyurt.io_yurtappsets.yaml fbefb6baca66"];
    char t1272[sizeof "YurtStaticSet"];
    char t1273[sizeof "openyurtio/openyurt charts/yurt-manager/crds/apps.openyurt.io_yurtstaticsets.yaml fbefb6baca66"];
    char t1274[sizeof "spec.pod"];
    char t1275[sizeof "zookeeper.pravega.io"];
    char t1276[sizeof "ZookeeperCluster"];
    char t1277[sizeof "pravega/zookeeper-operator charts/zookeeper-operator/templates/zookeeper.pravega.io_zookeeperclusters_crd.yaml 462635bcc436"];
    char t1278[sizeof "acid.zalan.do"];
    char t1279[sizeof "postgresql"];
    char t1280[sizeof "zalando/postgres-operator charts/postgres-operator/crds/postgresqls.yaml a7aaad0a0b95"];
} texts = {
    "",
    "spec.agentSpec.workload.manifests[*]",
    "addon.open-cluster-management.io",
    "v1alpha1",
    "AddOnTemplate",
    "open-cluster-management-io/api addon/v1alpha1/0000_03_addon.open-cluster-management.io_addontemplates.crd.yaml 1845fd8032e4",
    "spec.template.broadcastJobTemplate.spec.template",
    "spec.template.jobTemplate.spec.template",
    "apps.kruise.io",
    "v1alpha1 v1beta1",
    "AdvancedCronJob",
    "openkruise/kruise config/crd/bases/apps.kruise.io_advancedcronjobs.yaml 07169cfac7b9",
    "spec.daemonSet.podTemplate",
    "spec.deployment.podTemplate",
    "spec.statefulSet.podTemplate",
    "agent.k8s.elastic.co",
    "Agent",
    "elastic/cloud-on-k8s config/crds/v1/resources/agent.k8s.elastic.co_agents.yaml 7b93383d8ec1",
    "spec",
    "monitoring.coreos.com",
    "v1",
    "Alertmanager",
    "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_alertmanagers.yaml 6adcebc5076c",
    "spec.metrics[*].provider.job.spec.template",
    "argoproj.io",
    "AnalysisTemplate",
    "argoproj/argo-rollouts manifests/crds/analysis-template-crd.yaml 9f8d111d8f8e",
    "spec.podTemplate",
    "apm.k8s.elastic.co",
    "v1 v1beta1",
    "ApmServer",
    "elastic/cloud-on-k8s config/crds/v1/resources/apm.k8s.elastic.co_apmservers.yaml 7b93383d8ec1",
    "spec.components[*].template",
    "workload.codeflare.dev",
    "v1beta2",
    "AppWrapper",
    "project-codeflare/appwrapper config/crd/bases/workload.codeflare.dev_appwrappers.yaml b47a99ee8e28",
    "spec.applicationSet",
    "spec.controller",
    "spec.controller.sidecarContainers",
    "spec.repo",
    "spec.repo.sidecarContainers",
    "spec.server",
    "spec.server.sidecarContainers",
    "spec.sso.dex",
    "v1beta1",
    "ArgoCD",
    "argoproj-labs/argocd-operator bundle/manifests/argoproj.io_argocds.yaml cf5d1c0236bf",
    "autoops.k8s.elastic.co",
    "AutoOpsAgentPolicy",
    "elastic/cloud-on-k8s config/crds/v1/resources/autoops.k8s.elastic.co_autoopsagentpolicies.yaml 7b93383d8ec1",
    "spec.template",
    "spec.listenerTemplate",
    "actions.github.com",
    "AutoscalingRunnerSet",
    "actions/actions-runner-controller charts/gha-runner-scale-set-controller-experimental/crds/actions.github.com_autoscalingrunnersets.yaml 2ee6b3b8e8d2",
    "spec.additionalVolumes",
    "podSecurityContext",
    "br.pingcap.com",
    "Backup",
    "pingcap/tidb-operator manifests/crd/br.pingcap.com_backups.yaml 42684baa3d1c",
    "k8s.mariadb.com",
    "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_backups.yaml 8970edf8368c",
    "spec.backupTemplate.additionalVolumes",
    "spec.compactBackupTemplate.additionalVolumes",
    "spec.logBackupTemplate.additionalVolumes",
    "spec.backupTemplate",
    "spec.compactBackupTemplate",
    "spec.logBackupTemplate",
    "BackupSchedule",
    "pingcap/tidb-operator manifests/crd/br.pingcap.com_backupschedules.yaml 42684baa3d1c",
    "beat.k8s.elastic.co",
    "Beat",
    "elastic/cloud-on-k8s config/crds/v1/resources/beat.k8s.elastic.co_beats.yaml 7b93383d8ec1",
    "BroadcastJob",
    "openkruise/kruise config/crd/bases/apps.kruise.io_broadcastjobs.yaml 07169cfac7b9",
    "spec.networking",
    "spec.podTemplateSpec",
    "cassandra.datastax.com",
    "CassandraDatacenter",
    "k8ssandra/cass-operator config/crd/bases/cassandra.datastax.com_cassandradatacenters.yaml d56972905e8b",
    "spec.mgr",
    "spec.monitoring.exporter",
    "spec.network",
    "ceph.rook.io",
    "CephCluster",
    "rook/rook deploy/charts/rook-ceph/templates/resources.yaml d0c3b9ce6d64",
    "CephNFS",
    "CephNVMeOFGateway",
    "spec.gateway",
    "CephObjectStore",
    "spec.definition",
    "litmuschaos.io",
    "ChaosExperiment",
    "litmuschaos/chaos-operator deploy/chaos_crds.yaml af8244e53a0d",
    "spec.templates.podTemplates[*].spec",
    "clickhouse.altinity.com",
    "ClickHouseInstallation",
    "Altinity/clickhouse-operator deploy/helm/clickhouse-operator/crds/CustomResourceDefinition-clickhouseinstallations.clickhouse.altinity.com.yaml 50e8d0490678",
    "ClickHouseInstallationTemplate",
    "Altinity/clickhouse-operator deploy/helm/clickhouse-operator/crds/CustomResourceDefinition-clickhouseinstallationtemplates.clickhouse.altinity.com.yaml 50e8d0490678",
    "clickhouse-keeper.altinity.com",
    "ClickHouseKeeperInstallation",
    "Altinity/clickhouse-operator deploy/builder/templates-install-bundle/clickhouse-operator-install-yaml-template-01-section-crd-03-chk.yaml 50e8d0490678",
    "CloneSet",
    "openkruise/kruise config/crd/bases/apps.kruise.io_clonesets.yaml 07169cfac7b9",
    "spec.componentSpecs[*]",
    "spec.componentSpecs[*].network",
    "spec.shardings[*].template",
    "spec.shardings[*].template.network",
    "apps.kubeblocks.io",
    "Cluster",
    "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_clusters.yaml 13138f463941",
    "postgresql.cnpg.io",
    "cloudnative-pg/cloudnative-pg config/crd/bases/postgresql.cnpg.io_clusters.yaml a95a534dbe08",
    "ClusterAnalysisTemplate",
    "argoproj/argo-rollouts manifests/crds/cluster-analysis-template-crd.yaml 9f8d111d8f8e",
    "spec.acme.solvers[*].http01.gatewayHTTPRoute.podTemplate.spec",
    "spec.acme.solvers[*].http01.ingress.podTemplate.spec",
    "cert-manager.io",
    "ClusterIssuer",
    "cert-manager/cert-manager deploy/charts/cert-manager/templates/crd-cert-manager.io_clusterissuers.yaml 2d0d7f7f7424",
    "spec.deployOption.default.addonWebhookConfiguration.bindConfiguration",
    "spec.deployOption.default.registrationWebhookConfiguration.bindConfiguration",
    "spec.deployOption.default.workWebhookConfiguration.bindConfiguration",
    "spec.deployOption.hosted.registrationWebhookConfiguration.bindConfiguration",
    "spec.deployOption.hosted.workWebhookConfiguration.bindConfiguration",
    "operator.open-cluster-management.io",
    "ClusterManager",
    "open-cluster-management-io/api operator/v1/0000_01_operator.open-cluster-management.io_clustermanagers.crd.yaml 1845fd8032e4",
    "spec.ccManager",
    "spec.dcgm",
    "spec.dcgmExporter",
    "spec.devicePlugin",
    "spec.driver",
    "spec.gfd",
    "spec.kataManager",
    "spec.kataSandboxDevicePlugin",
    "spec.migManager",
    "spec.nodeStatusExporter",
    "spec.sandboxDevicePlugin",
    "spec.toolkit",
    "spec.validator",
    "spec.vfioManager",
    "spec.vgpuDeviceManager",
    "spec.vgpuManager",
    "spec.daemonsets",
    "nvidia.com",
    "ClusterPolicy",
    "NVIDIA/gpu-operator bundle/manifests/nvidia.com_clusterpolicies.yaml a22dbf671f2e",
    "spec.workerSpec",
    "serving.kserve.io",
    "ClusterServingRuntime",
    "kserve/kserve charts/kserve-crd/templates/serving.kserve.io_clusterservingruntimes.yaml aaac4e294dae",
    "spec.container",
    "ClusterStorageContainer",
    "kserve/kserve charts/kserve-crd/files/serving.kserve.io_clusterstoragecontainers.yaml aaac4e294dae",
    "spec.template.spec.replicatedJobs[*].template.spec.template",
    "kubeflow.org",
    "v2alpha1",
    "ClusterTrainingRuntime",
    "kubeflow/training-operator manifests/v2/base/crds/kubeflow.org_clustertrainingruntimes.yaml 6f74c7f6b2ed",
    "trainer.kubeflow.org",
    "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_clustertrainingruntimes.yaml 8c0f5059bd51",
    "spec.executorPlugins[*].spec.sidecar.container",
    "spec.templateDefaults",
    "spec.templateDefaults.initContainers",
    "spec.templateDefaults.container",
    "spec.templateDefaults.containerSet.containers",
    "spec.templateDefaults.script",
    "spec.templateDefaults.sidecars",
    "spec.templates[*]",
    "spec.templates[*].initContainers",
    "spec.templates[*].container",
    "spec.templates[*].containerSet.containers",
    "spec.templates[*].dag.tasks[*].inline",
    "spec.templates[*].dag.tasks[*].inline.initContainers",
    "spec.templates[*].dag.tasks[*].inline.container",
    "spec.templates[*].dag.tasks[*].inline.containerSet.containers",
    "spec.templates[*].dag.tasks[*].inline.script",
    "spec.templates[*].dag.tasks[*].inline.sidecars",
    "spec.templates[*].script",
    "spec.templates[*].sidecars",
    "spec.templates[*].steps[*][*].inline",
    "spec.templates[*].steps[*][*].inline.initContainers",
    "spec.templates[*].steps[*][*].inline.container",
    "spec.templates[*].steps[*][*].inline.containerSet.containers",
    "spec.templates[*].steps[*][*].inline.script",
    "spec.templates[*].steps[*][*].inline.sidecars",
    "spec.artifactGC.podSpecPatch",
    "spec.podSpecPatch",
    "spec.templateDefaults.podSpecPatch",
    "spec.templates[*].dag.tasks[*].inline.podSpecPatch",
    "spec.templates[*].podSpecPatch",
    "spec.templates[*].steps[*][*].inline.podSpecPatch",
    "spec.templates[*].resource.manifest",
    "ClusterWorkflowTemplate",
    "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_clusterworkflowtemplates.yaml f016ad89eb26",
    "CompactBackup",
    "pingcap/tidb-operator manifests/crd/br.pingcap.com_compactbackups.yaml 42684baa3d1c",
    "Component",
    "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_components.yaml 13138f463941",
    "spec.runtime",
    "ComponentDefinition",
    "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_componentdefinitions.yaml 13138f463941",
    "serving.knative.dev",
    "Configuration",
    "knative/serving config/core/300-resources/configuration.yaml 98e5ef90aa70",
    "sources.knative.dev",
    "ContainerSource",
    "knative/eventing config/core/resources/containersource.yaml 8cf4c4b67303",
    "spec.jobTemplate.spec.tasks[*].template",
    "batch.volcano.sh",
    "CronJob",
    "volcano-sh/volcano config/crd/volcano/bases/batch.volcano.sh_cronjobs.yaml ed72c7c815a9",
    "spec.workflowSpec",
    "spec.workflowSpec.executorPlugins[*].spec.sidecar.container",
    "spec.workflowSpec.templateDefaults",
    "spec.workflowSpec.templateDefaults.initContainers",
    "spec.workflowSpec.templateDefaults.container",
    "spec.workflowSpec.templateDefaults.containerSet.containers",
    "spec.workflowSpec.templateDefaults.script",
    "spec.workflowSpec.templateDefaults.sidecars",
    "spec.workflowSpec.templates[*]",
    "spec.workflowSpec.templates[*].initContainers",
    "spec.workflowSpec.templates[*].container",
    "spec.workflowSpec.templates[*].containerSet.containers",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline.initContainers",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline.container",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline.containerSet.containers",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline.script",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline.sidecars",
    "spec.workflowSpec.templates[*].script",
    "spec.workflowSpec.templates[*].sidecars",
    "spec.workflowSpec.templates[*].steps[*][*].inline",
    "spec.workflowSpec.templates[*].steps[*][*].inline.initContainers",
    "spec.workflowSpec.templates[*].steps[*][*].inline.container",
    "spec.workflowSpec.templates[*].steps[*][*].inline.containerSet.containers",
    "spec.workflowSpec.templates[*].steps[*][*].inline.script",
    "spec.workflowSpec.templates[*].steps[*][*].inline.sidecars",
    "spec.workflowSpec.artifactGC.podSpecPatch",
    "spec.workflowSpec.podSpecPatch",
    "spec.workflowSpec.templateDefaults.podSpecPatch",
    "spec.workflowSpec.templates[*].dag.tasks[*].inline.podSpecPatch",
    "spec.workflowSpec.templates[*].podSpecPatch",
    "spec.workflowSpec.templates[*].steps[*][*].inline.podSpecPatch",
    "spec.workflowSpec.templates[*].resource.manifest",
    "CronWorkflow",
    "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_cronworkflows.yaml f016ad89eb26",
    "spec.template.spec.overlay.pod",
    "core.pingcap.com",
    "DMGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_dmgroups.yaml 42684baa3d1c",
    "DMWorkerGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_dmworkergroups.yaml 42684baa3d1c",
    "DaemonSet",
    "openkruise/kruise config/crd/bases/apps.kruise.io_daemonsets.yaml 07169cfac7b9",
    "spec.features.admissionController.agentSidecarInjection.profiles[*]",
    "spec.override{*}",
    "spec.override{*}.containers{*}",
    "datadoghq.com",
    "DatadogAgent",
    "DataDog/datadog-operator config/crd/bases/v1/datadoghq.com_datadogagents.yaml 55db53165d17",
    "spec.config.features.admissionController.agentSidecarInjection.profiles[*]",
    "spec.config.override{*}",
    "spec.config.override{*}.containers{*}",
    "DatadogAgentProfile",
    "DataDog/datadog-operator config/crd/bases/v1/datadoghq.com_datadogagentprofiles.yaml 55db53165d17",
    "spec.override",
    "spec.override.containers{*}",
    "DatadogCSIDriver",
    "DataDog/datadog-operator marketplaces/charts/google-marketplace/chart/datadog-mp/templates/manifests.yaml 55db53165d17",
    "DeploymentConfig",
    "openshift/api apps/v1/legacy.go + openapi/openapi.json 2a3d73913b5a",
    "apps.openshift.io",
    "openshift/api openapi/openapi.json 2a3d73913b5a",
    "spec.deploymentTemplate.spec.template",
    "pkg.crossplane.io",
    "DeploymentRuntimeConfig",
    "crossplane/crossplane cluster/crds/pkg.crossplane.io_deploymentruntimeconfigs.yaml 2d040d2daf4e",
    "config.workspace.initContainers",
    "config.workspace",
    "containerSecurityContext",
    "controller.devfile.io",
    "DevWorkspaceOperatorConfig",
    "devfile/devworkspace-operator deploy/bundle/manifests/controller.devfile.io_devworkspaceoperatorconfigs.yaml f91eefec7b13",
    "spec.roles[*].spec.leaderWorkerTemplate.leaderTemplate",
    "spec.roles[*].spec.leaderWorkerTemplate.workerTemplate",
    "disaggregatedset.x-k8s.io",
    "DisaggregatedSet",
    "kubernetes-sigs/lws charts/lws/crds/disaggregatedset.x-k8s.io_disaggregatedsets.yaml 060ab4da17ee",
    "spec.controllerPlugin",
    "controllerPlugin",
    "csi.ceph.io",
    "Driver",
    "ceph/ceph-csi-operator config/crd/bases/csi.ceph.io_drivers.yaml 4d64273b2679",
    "spec.additionalContainer[*]",
    "spec.nodes{*}",
    "spec.nodes{*}.additionalContainer[*]",
    "druid.apache.org",
    "Druid",
    "apache/druid-operator chart/crds/druid.apache.org_druids.yaml 5824d6462bac",
    "maps.k8s.elastic.co",
    "ElasticMapsServer",
    "elastic/cloud-on-k8s config/crds/v1/resources/maps.k8s.elastic.co_elasticmapsservers.yaml 7b93383d8ec1",
    "spec.nodeSets[*].podTemplate",
    "elasticsearch.k8s.elastic.co",
    "Elasticsearch",
    "elastic/cloud-on-k8s config/crds/v1/resources/elasticsearch.k8s.elastic.co_elasticsearches.yaml 7b93383d8ec1",
    "enterprisesearch.k8s.elastic.co",
    "EnterpriseSearch",
    "elastic/cloud-on-k8s config/crds/v1/resources/enterprisesearch.k8s.elastic.co_enterprisesearches.yaml 7b93383d8ec1",
    "spec.provider.kubernetes.envoyDaemonSet.container",
    "spec.provider.kubernetes.envoyDaemonSet.pod",
    "spec.provider.kubernetes.envoyDeployment.container",
    "spec.provider.kubernetes.envoyDeployment.initContainers",
    "spec.provider.kubernetes.envoyDeployment.pod",
    "gateway.envoyproxy.io",
    "EnvoyProxy",
    "envoyproxy/gateway charts/gateway-crds-helm/templates/generated/gateway.envoyproxy.io_envoyproxies.yaml d32f28294245",
    "spec.template.ephemeralContainers",
    "EphemeralJob",
    "openkruise/kruise config/crd/bases/apps.kruise.io_ephemeraljobs.yaml 07169cfac7b9",
    "spec.jetstream.containerTemplate",
    "spec.jetstream.metricsContainerTemplate",
    "spec.jetstream.reloaderContainerTemplate",
    "spec.jetstream",
    "spec.nats.native.containerTemplate",
    "spec.nats.native.metricsContainerTemplate",
    "spec.nats.native",
    "EventBus",
    "argoproj/argo-events api/openapi-spec/swagger.json 6478ece495f9",
    "spec.resources.customResource.spec.template.spec",
    "spec.resources.kubernetesResource.spec.template.spec",
    "triggers.tekton.dev",
    "EventListener",
    "tektoncd/triggers config/300-eventlistener.yaml 088902973c89",
    "spec.template.container",
    "EventSource",
    "spec.containerOverrides",
    "spec.workloadOverrides",
    "logging-extensions.banzaicloud.io",
    "EventTailer",
    "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging-extensions.banzaicloud.io_eventtailers.yaml 51679aa50c20",
    "spec.templates[*].template",
    "Experiment",
    "argoproj/argo-rollouts manifests/crds/experiment-crd.yaml 9f8d111d8f8e",
    "spec.trialTemplate.trialSpec",
    "kubeflow/katib manifests/v1beta1/components/crd/experiment.yaml 33c8ff4e5d18",
    "spec.template.spec.template",
    "agones.dev",
    "Fleet",
    "googleforgames/agones install/yaml/install.yaml b19d5fe780b0",
    "spec.template.spec.jobManager.podTemplate",
    "spec.template.spec.podTemplate",
    "spec.template.spec.taskManager.podTemplate",
    "flink.apache.org",
    "FlinkBlueGreenDeployment",
    "apache/flink-kubernetes-operator helm/flink-kubernetes-operator/crds/flinkbluegreendeployments.flink.apache.org-v1.yml 6e9caeb48118",
    "spec.jobManager.podTemplate",
    "spec.taskManager.podTemplate",
    "FlinkDeployment",
    "apache/flink-kubernetes-operator helm/flink-kubernetes-operator/crds/flinkdeployments.flink.apache.org-v1.yml 6e9caeb48118",
    "spec.security",
    "logging.banzaicloud.io",
    "FluentbitAgent",
    "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_fluentbitagents.yaml 51679aa50c20",
    "spec.scaling.drain",
    "spec.sidecarContainers",
    "FluentdConfig",
    "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_fluentdconfigs.yaml 51679aa50c20",
    "GPUCluster",
    "NVIDIA/gpu-operator bundle/manifests/nvidia.com_gpuclusters.yaml a22dbf671f2e",
    "GameServer",
    "spec.deployment.spec.template",
    "grafana.integreatly.org",
    "Grafana",
    "grafana/grafana-operator config/crd/bases/grafana.integreatly.org_grafanas.yaml 60d3ebd2b21a",
    "monitoring.grafana.com",
    "GrafanaAgent",
    "grafana/agent operations/agent-static-operator/crds/monitoring.grafana.com_grafanaagents.yaml 372611b64f2c",
    "openfaas.com",
    "Headroom",
    "openfaas/faas-netes chart/headroom-controller/crds/openfaas.com_headrooms.yaml 662ce9ce36ec",
    "spec.fileTailers[*].containerOverrides",
    "spec.systemdTailers[*].containerOverrides",
    "HostTailer",
    "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging-extensions.banzaicloud.io_hosttailers.yaml 51679aa50c20",
    "spec.canary.explainer.custom.container",
    "spec.canary.predictor.custom.container",
    "spec.canary.transformer.custom.container",
    "spec.canary[*].predictor",
    "spec.canary[*].predictor.huggingface",
    "spec.canary[*].predictor.lightgbm",
    "spec.canary[*].predictor.model",
    "spec.canary[*].predictor.onnx",
    "spec.canary[*].predictor.paddle",
    "spec.canary[*].predictor.pmml",
    "spec.canary[*].predictor.pytorch",
    "spec.canary[*].predictor.sklearn",
    "spec.canary[*].predictor.tensorflow",
    "spec.canary[*].predictor.triton",
    "spec.canary[*].predictor.workerSpec",
    "spec.canary[*].predictor.xgboost",
    "spec.default.explainer.custom.container",
    "spec.default.predictor.custom.container",
    "spec.default.transformer.custom.container",
    "spec.explainer",
    "spec.explainer.art",
    "spec.predictor",
    "spec.predictor.huggingface",
    "spec.predictor.lightgbm",
    "spec.predictor.model",
    "spec.predictor.onnx",
    "spec.predictor.paddle",
    "spec.predictor.pmml",
    "spec.predictor.pytorch",
    "spec.predictor.sklearn",
    "spec.predictor.tensorflow",
    "spec.predictor.triton",
    "spec.predictor.workerSpec",
    "spec.predictor.xgboost",
    "spec.transformer",
    "v1alpha2",
    "InferenceService",
    "kserve/kserve install/v0.7.0-rc0/kserve.yaml aaac4e294dae",
    "spec.podSpec",
    "spec.readReplicas[*].podSpec",
    "spec.router.podSpec",
    "mysql.oracle.com",
    "v2",
    "InnoDBCluster",
    "mysql/mysql-operator deploy/deploy-crds.yaml aec777a1f91d",
    "spec.go",
    "initContainerSecurityContext",
    "opentelemetry.io",
    "Instrumentation",
    "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_instrumentations.yaml be8944414a87",
    "spec.template.spec",
    "spec.traits",
    "container",
    "camel.apache.org",
    "Integration",
    "apache/camel-k helm/camel-k/crds/camel-k-crds.yaml 4782ebd227bf",
    "grafana/agent operations/agent-static-operator/crds/monitoring.grafana.com_integrations.yaml 372611b64f2c",
    "IntegrationPlatform",
    "IntegrationProfile",
    "IntegrationSource",
    "knative/eventing config/core/resources/integrationsource.yaml 8cf4c4b67303",
    "numaflow.numaproj.io",
    "InterStepBufferService",
    "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_interstepbufferservices.yaml 63ba4e8c8692",
    "Issuer",
    "cert-manager/cert-manager deploy/charts/cert-manager/templates/crd-cert-manager.io_issuers.yaml 2d0d7f7f7424",
    "spec.jaxReplicaSpecs{*}.template",
    "JAXJob",
    "kubeflow/training-operator manifests/base/crds/kubeflow.org_jaxjobs.yaml 6f74c7f6b2ed",
    "spec.agent",
    "spec.allInOne",
    "spec.collector",
    "spec.ingester",
    "spec.ingress",
    "spec.query",
    "spec.storage.dependencies",
    "spec.storage.esIndexCleaner",
    "spec.storage.esRollover",
    "sidecarSecurityContext",
    "jaegertracing.io",
    "Jaeger",
    "jaegertracing/jaeger-operator bundle/manifests/jaegertracing.io_jaegers.yaml 87d8ae049d91",
    "spec.master",
    "jenkins.io",
    "Jenkins",
    "jenkinsci/kubernetes-operator config/crd/bases/jenkins.io_jenkins.yaml ce17cbd36bde",
    "spec.tasks[*].template",
    "Job",
    "volcano-sh/volcano config/crd/volcano/bases/batch.volcano.sh_jobs.yaml ed72c7c815a9",
    "spec.flows[*].patch.jobSpec.tasks[*].template",
    "flow.volcano.sh",
    "JobFlow",
    "volcano-sh/volcano config/crd/jobflow/bases/flow.volcano.sh_jobflows.yaml ed72c7c815a9",
    "spec.replicatedJobs[*].template.spec.template",
    "jobset.x-k8s.io",
    "JobSet",
    "kubernetes-sigs/jobset charts/jobset/crds/jobset.x-k8s.io_jobsets.yaml 08dfbdfd6827",
    "spec.job.spec.template",
    "sinks.knative.dev",
    "JobSink",
    "knative/eventing config/core/resources/jobsink.yaml 8cf4c4b67303",
    "JobTemplate",
    "volcano-sh/volcano config/crd/jobflow/bases/flow.volcano.sh_jobtemplates.yaml ed72c7c815a9",
    "template.spec.template",
    "kjobctl.x-k8s.io",
    "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_jobtemplates.yaml f0b8e833491b",
    "spec.cruiseControl.template.cruiseControlContainer",
    "spec.cruiseControl.template.pod",
    "spec.entityOperator.template.pod",
    "spec.entityOperator.template.topicOperatorContainer",
    "spec.entityOperator.template.userOperatorContainer",
    "spec.kafka.template.initContainer",
    "spec.kafka.template.kafkaContainer",
    "spec.kafka.template.pod",
    "spec.kafkaExporter.template.container",
    "spec.kafkaExporter.template.pod",
    "kafka.strimzi.io",
    "Kafka",
    "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/040-Crd-kafka.yaml 8541da1e336b",
    "spec.template.bridgeContainer",
    "spec.template.initContainer",
    "spec.template.pod",
    "KafkaBridge",
    "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/046-Crd-kafkabridge.yaml 8541da1e336b",
    "spec.template.buildContainer",
    "spec.template.buildPod",
    "spec.template.connectContainer",
    "KafkaConnect",
    "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/041-Crd-kafkaconnect.yaml 8541da1e336b",
    "KafkaMirrorMaker2",
    "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/048-Crd-kafkamirrormaker2.yaml 8541da1e336b",
    "spec.template.kafkaContainer",
    "KafkaNodePool",
    "strimzi/strimzi-kafka-operator helm-charts/helm3/strimzi-kafka-operator/crds/045-Crd-kafkanodepool.yaml 8541da1e336b",
    "spec.components.karmadaAPIServer.extraVolumes",
    "spec.components.karmadaAPIServer.sidecarContainers",
    "operator.karmada.io",
    "Karmada",
    "karmada-io/karmada charts/karmada-operator/templates/crd-operator.karmada.io_karmadas.yaml f8fdd02df376",
    "spec.unsupported.podTemplate",
    "k8s.keycloak.org",
    "Keycloak",
    "keycloak/keycloak-k8s-resources kubernetes/keycloaks.k8s.keycloak.org-v1.yml 81567cb67132",
    "kibana.k8s.elastic.co",
    "Kibana",
    "elastic/cloud-on-k8s config/crds/v1/resources/kibana.k8s.elastic.co_kibanas.yaml 7b93383d8ec1",
    "spec.deployments[*]",
    "spec.workloads[*]",
    "operator.knative.dev",
    "KnativeEventing",
    "knative/operator config/charts/knative-operator/templates/crds/knativeeventings.yaml b4f2c2549cd0",
    "KnativeServing",
    "knative/operator config/charts/knative-operator/templates/crds/knativeservings.yaml b4f2c2549cd0",
    "spec.prefill.template",
    "spec.prefill.worker",
    "spec.router.scheduler.template",
    "spec.router.scheduler.tokenizer.template",
    "spec.worker",
    "v1alpha1 v1alpha2",
    "LLMInferenceService",
    "kserve/kserve charts/kserve-llmisvc-crd-minimal/templates/serving.kserve.io_llminferenceservices.yaml aaac4e294dae",
    "LLMInferenceServiceConfig",
    "kserve/kserve charts/kserve-llmisvc-crd-minimal/templates/serving.kserve.io_llminferenceserviceconfigs.yaml aaac4e294dae",
    "spec.leaderWorkerTemplate.leaderTemplate",
    "spec.leaderWorkerTemplate.workerTemplate",
    "leaderworkerset.x-k8s.io",
    "LeaderWorkerSet",
    "kubernetes-sigs/lws charts/lws/crds/leaderworkerset.x-k8s.io_leaderworkersets.yaml 060ab4da17ee",
    "spec.fluentbit",
    "spec.fluentbit.security",
    "spec.fluentd.scaling.drain",
    "spec.fluentd.security",
    "spec.fluentd.sidecarContainers",
    "spec.syslogNG.configCheckPod",
    "spec.syslogNG.statefulSet.spec.template",
    "Logging",
    "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_loggings.yaml 51679aa50c20",
    "logstash.k8s.elastic.co",
    "Logstash",
    "elastic/cloud-on-k8s config/crds/v1/resources/logstash.k8s.elastic.co_logstashes.yaml 7b93383d8ec1",
    "spec.mpiReplicaSpecs{*}.template",
    "v1 v2beta1",
    "MPIJob",
    "kubeflow/mpi-operator deploy/v2beta1/mpi-operator.yaml caa3c47fc42e",
    "spec.workload.manifests[*]",
    "work.open-cluster-management.io",
    "ManifestWork",
    "open-cluster-management-io/api work/v1/0000_00_work.open-cluster-management.io_manifestworks.crd.yaml 1845fd8032e4",
    "spec.manifestWorkTemplate.workload.manifests[*]",
    "ManifestWorkReplicaSet",
    "open-cluster-management-io/api work/v1alpha1/0000_00_work.open-cluster-management.io_manifestworkreplicasets.crd.yaml 1845fd8032e4",
    "spec.options.deployments{*}.spec.template",
    "spec.options.statefulSets{*}.spec.template",
    "operator.tekton.dev",
    "ManualApprovalGate",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_manualapprovalgates.yaml 390143289a66",
    "spec.galera.agent",
    "spec.galera.initContainer",
    "spec.metrics.exporter",
    "spec.replication.agent",
    "spec.replication.initContainer",
    "MariaDB",
    "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_mariadbs.yaml 8970edf8368c",
    "MaxScale",
    "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_maxscales.yaml 8970edf8368c",
    "spec.statefulSet.spec.template",
    "mongodbcommunity.mongodb.com",
    "MongoDBCommunity",
    "mongodb/mongodb-kubernetes-operator config/crd/bases/mongodbcommunity.mongodb.com_mongodbcommunity.yaml f6a53c96128e",
    "spec.containerTemplate",
    "spec.daemonTemplate.containerTemplate",
    "spec.daemonTemplate.initContainerTemplate",
    "spec.daemonTemplate",
    "spec.sidecars",
    "spec.sink.fallback.udsink.container",
    "spec.sink.onSuccess.udsink.container",
    "spec.sink.udsink.container",
    "spec.source.transformer.container",
    "spec.source.udsource.container",
    "spec.udf.container",
    "MonoVertex",
    "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_monovertices.yaml 63ba4e8c8692",
    "NVIDIADriver",
    "NVIDIA/gpu-operator bundle/manifests/nvidia.com_nvidiadrivers.yaml a22dbf671f2e",
    "apps.openyurt.io",
    "v1beta1 v1beta2",
    "NodePool",
    "openyurtio/openyurt charts/yurt-manager/crds/apps.openyurt.io_nodepools.yaml fbefb6baca66",
    "v1 v1alpha1 v1beta1",
    "Notebook",
    "kubeflow/notebooks components/notebook-controller/config/crd/bases/kubeflow.org_notebooks.yaml 177b09865626",
    "spec.forProvider.manifest",
    "kubernetes.crossplane.io",
    "v1alpha2 v1alpha1",
    "Object",
    "crossplane-contrib/provider-kubernetes package/crds/kubernetes.crossplane.io_objects.yaml c59dc2a73ad9",
    "kubernetes.m.crossplane.io",
    "crossplane-contrib/provider-kubernetes package/crds/kubernetes.m.crossplane.io_objects.yaml 0be8ca79d8b8",
    "OpAMPBridge",
    "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_opampbridges.yaml be8944414a87",
    "spec.dashboards",
    "spec.general",
    "opensearch.opster.io",
    "OpenSearchCluster",
    "opensearch-project/opensearch-k8s-operator charts/opensearch-operator/files/opensearch.opster.io_opensearchclusters.yaml ef6502ab2712",
    "spec.dashboards.additionalVolumes",
    "spec.general.additionalVolumes",
    "opensearch.org",
    "opensearch-project/opensearch-k8s-operator charts/opensearch-operator/files/opensearch.org_opensearchclusters.yaml ef6502ab2712",
    "OpenShiftPipelinesAsCode",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_openshiftpipelinesascodes.yaml 390143289a66",
    "spec.additionalContainers",
    "spec.targetAllocator",
    "OpenTelemetryCollector",
    "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_opentelemetrycollectors.yaml be8944414a87",
    "spec.driverSpecDefaults.controllerPlugin",
    "spec.driverSpecDefaults",
    "OperatorConfig",
    "ceph/ceph-csi-operator config/crd/bases/csi.ceph.io_operatorconfigs.yaml 4d64273b2679",
    "spec.actions[*].workload.podSpec",
    "operations.kubeblocks.io",
    "OpsDefinition",
    "apecloud/kubeblocks config/crd/bases/operations.kubeblocks.io_opsdefinitions.yaml 13138f463941",
    "spec.trainJobTemplate.spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec",
    "spec.trainJobTemplate.spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.containers[*]",
    "spec.trainJobTemplate.spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.initContainers[*]",
    "OptimizationJob",
    "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_optimizationjobs.yaml 8c0f5059bd51",
    "PDGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_pdgroups.yaml 42684baa3d1c",
    "upstream.pgv2.percona.com",
    "PGUpgrade",
    "percona/percona-postgresql-operator config/crd/bases/upstream.pgv2.percona.com_pgupgrades.yaml adafb34ff17c",
    "PVCViewer",
    "kubeflow/notebooks components/pvcviewer-controller/config/crd/bases/kubeflow.org_pvcviewers.yaml 177b09865626",
    "packageregistry.k8s.elastic.co",
    "PackageRegistry",
    "elastic/cloud-on-k8s config/crds/v1/resources/packageregistry.k8s.elastic.co_packageregistries.yaml 7b93383d8ec1",
    "spec.paddleReplicaSpecs{*}.template",
    "PaddleJob",
    "kubeflow/training-operator manifests/base/crds/kubeflow.org_paddlejobs.yaml 6f74c7f6b2ed",
    "spec.backups.pgbackrest.jobs",
    "spec.backups.pgbackrest.repoHost",
    "spec.backups.pgbackrest.repoHost.sidecarVolumes",
    "spec.backups.pgbackrest.repoHost.sidecars",
    "spec.instances[*]",
    "spec.instances[*].sidecarVolumes",
    "spec.instances[*].sidecars",
    "spec.logcollector",
    "spec.proxy.pgBouncer",
    "spec.proxy.pgBouncer.sidecarVolumes",
    "spec.proxy.pgBouncer.sidecars",
    "spec.backups.pgbackrest.initContainer",
    "spec.initContainer",
    "spec.instances[*].initContainer",
    "spec.pmm",
    "pgv2.percona.com",
    "PerconaPGCluster",
    "percona/percona-postgresql-operator build/crd/percona/generated/pgv2.percona.com_perconapgclusters.yaml adafb34ff17c",
    "PerconaPGUpgrade",
    "percona/percona-postgresql-operator build/crd/percona/generated/pgv2.percona.com_perconapgupgrades.yaml adafb34ff17c",
    "spec.replsets[*].arbiter.sidecarVolumes",
    "spec.replsets[*].arbiter.sidecars",
    "spec.replsets[*].hidden.sidecarVolumes",
    "spec.replsets[*].hidden.sidecars",
    "spec.replsets[*].nonvoting.sidecarVolumes",
    "spec.replsets[*].nonvoting.sidecars",
    "spec.replsets[*].sidecarVolumes",
    "spec.replsets[*].sidecars",
    "spec.sharding.configsvrReplSet.arbiter.sidecarVolumes",
    "spec.sharding.configsvrReplSet.arbiter.sidecars",
    "spec.sharding.configsvrReplSet.hidden.sidecarVolumes",
    "spec.sharding.configsvrReplSet.hidden.sidecars",
    "spec.sharding.configsvrReplSet.nonvoting.sidecarVolumes",
    "spec.sharding.configsvrReplSet.nonvoting.sidecars",
    "spec.sharding.configsvrReplSet.sidecarVolumes",
    "spec.sharding.configsvrReplSet.sidecars",
    "spec.sharding.mongos.sidecarVolumes",
    "spec.sharding.mongos.sidecars",
    "spec.backup",
    "spec.replsets[*]",
    "spec.replsets[*].hidden",
    "spec.replsets[*].nonvoting",
    "spec.replsets[*].search",
    "spec.search",
    "spec.sharding.configsvrReplSet",
    "spec.sharding.configsvrReplSet.hidden",
    "spec.sharding.configsvrReplSet.nonvoting",
    "spec.sharding.configsvrReplSet.search",
    "spec.sharding.mongos",
    "psmdb.percona.com",
    "PerconaServerMongoDB",
    "percona/percona-server-mongodb-operator config/crd/bases/psmdb.percona.com_perconaservermongodbs.yaml b15af50030bf",
    "PerconaServerMongoDBClusterSync",
    "percona/percona-server-mongodb-operator config/crd/bases/psmdb.percona.com_perconaservermongodbclustersyncs.yaml b15af50030bf",
    "spec.mysql.sidecarVolumes",
    "spec.mysql.sidecars",
    "spec.backup.initContainer",
    "spec.backup.pitr.binlogServer",
    "spec.backup.pitr.binlogServer.initContainer",
    "spec.backup.storages{*}",
    "spec.mysql",
    "spec.mysql.initContainer",
    "spec.orchestrator",
    "spec.orchestrator.initContainer",
    "spec.proxy.haproxy",
    "spec.proxy.haproxy.initContainer",
    "spec.proxy.router",
    "spec.proxy.router.initContainer",
    "ps.percona.com",
    "PerconaServerMySQL",
    "percona/percona-server-mysql-operator config/crd/bases/ps.percona.com_perconaservermysqls.yaml 9adfefaacaaf",
    "spec.backupSource.storage",
    "spec.pitr.backupSource.binlogServer",
    "spec.pitr.backupSource.binlogServer.initContainer",
    "PerconaServerMySQLRestore",
    "percona/percona-server-mysql-operator config/crd/bases/ps.percona.com_perconaservermysqlrestores.yaml 9adfefaacaaf",
    "spec.haproxy.sidecarVolumes",
    "spec.haproxy.sidecars",
    "spec.proxysql.sidecarVolumes",
    "spec.proxysql.sidecars",
    "spec.pxc.sidecarVolumes",
    "spec.pxc.sidecars",
    "spec.haproxy",
    "spec.proxysql",
    "spec.pxc",
    "pxc.percona.com",
    "PerconaXtraDBCluster",
    "percona/percona-xtradb-cluster-operator config/crd/bases/pxc.percona.com_perconaxtradbclusters.yaml b3b0b10a7c2a",
    "PhysicalBackup",
    "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_physicalbackups.yaml 8970edf8368c",
    "spec.integration.template.spec",
    "spec.integration.traits",
    "Pipe",
    "spec.steps[*]",
    "dataflow.argoproj.io",
    "Pipeline",
    "argoproj-labs/old-argo-dataflow config/ci.yaml b842e3b9d4f0",
    "spec.sideInputs[*]",
    "spec.sideInputs[*].container",
    "spec.templates.daemon.containerTemplate",
    "spec.templates.daemon.initContainerTemplate",
    "spec.templates.daemon",
    "spec.templates.job.containerTemplate",
    "spec.templates.job",
    "spec.templates.sideInputsManager.containerTemplate",
    "spec.templates.sideInputsManager.initContainerTemplate",
    "spec.templates.sideInputsManager",
    "spec.templates.vertex.containerTemplate",
    "spec.templates.vertex.initContainerTemplate",
    "spec.templates.vertex",
    "spec.vertices[*]",
    "spec.vertices[*].containerTemplate",
    "spec.vertices[*].initContainerTemplate",
    "spec.vertices[*].sideInputsContainerTemplate",
    "spec.vertices[*].sidecars",
    "spec.vertices[*].sink.fallback.udsink.container",
    "spec.vertices[*].sink.onSuccess.udsink.container",
    "spec.vertices[*].sink.udsink.container",
    "spec.vertices[*].source.transformer.container",
    "spec.vertices[*].source.udsource.container",
    "spec.vertices[*].udf.container",
    "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_pipelines.yaml 63ba4e8c8692",
    "spec.finally[*].taskSpec",
    "spec.finally[*].taskSpec.sidecars",
    "spec.finally[*].taskSpec.stepTemplate",
    "spec.finally[*].taskSpec.steps",
    "spec.tasks[*].taskSpec",
    "spec.tasks[*].taskSpec.sidecars",
    "spec.tasks[*].taskSpec.stepTemplate",
    "spec.tasks[*].taskSpec.steps",
    "tekton.dev",
    "tektoncd/pipeline config/300-crds/300-pipeline.yaml 3ee1745ae5b2",
    "spec.pipelineSpec.finally[*].taskSpec",
    "spec.pipelineSpec.finally[*].taskSpec.sidecars",
    "spec.pipelineSpec.finally[*].taskSpec.stepTemplate",
    "spec.pipelineSpec.finally[*].taskSpec.steps",
    "spec.pipelineSpec.tasks[*].taskSpec",
    "spec.pipelineSpec.tasks[*].taskSpec.sidecars",
    "spec.pipelineSpec.tasks[*].taskSpec.stepTemplate",
    "spec.pipelineSpec.tasks[*].taskSpec.steps",
    "spec.taskRunSpecs[*].podTemplate",
    "spec.taskRunSpecs[*].taskPodTemplate",
    "spec.taskRunTemplate.podTemplate",
    "PipelineRun",
    "tektoncd/pipeline config/300-crds/300-pipelinerun.yaml 3ee1745ae5b2",
    "spec.prepare",
    "spec.upgrade",
    "upgrade.cattle.io",
    "Plan",
    "rancher/system-upgrade-controller pkg/crds/yaml/generated/upgrade.cattle.io_plans.yaml d357e2302999",
    "spec.additionalDeployments[*].spec.template",
    "iot.openyurt.io",
    "PlatformAdmin",
    "openyurtio/openyurt charts/yurt-manager/crds/iot.openyurt.io_platformadmins.yaml fbefb6baca66",
    "Pooler",
    "cloudnative-pg/cloudnative-pg config/crd/bases/postgresql.cnpg.io_poolers.yaml a95a534dbe08",
    "spec.instances[*].containers",
    "spec.proxy.pgBouncer.containers",
    "postgres-operator.crunchydata.com",
    "PostgresCluster",
    "CrunchyData/postgres-operator config/crd/bases/postgres-operator.crunchydata.com_postgresclusters.yaml 0fbac3062d64",
    "percona/percona-postgresql-operator config/crd/bases/upstream.pgv2.percona.com_postgresclusters.yaml adafb34ff17c",
    "k6.io",
    "PrivateLoadZone",
    "grafana/k6-operator config/crd/bases/k6.io_privateloadzones.yaml e2c9571ac480",
    "Profile",
    "openfaas/faas-netes artifacts/crds/crds.yaml 662ce9ce36ec",
    "Prometheus",
    "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_prometheuses.yaml 6adcebc5076c",
    "PrometheusAgent",
    "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_prometheusagents.yaml 6adcebc5076c",
    "spec.pod_spec",
    "prow.k8s.io",
    "ProwJob",
    "kubernetes-sigs/prow config/prow/cluster/prowjob-crd/prowjob_customresourcedefinition.yaml a61940897382",
    "spec.pytorchReplicaSpecs{*}.template",
    "PyTorchJob",
    "kubeflow/training-operator manifests/base/crds/kubeflow.org_pytorchjobs.yaml 6f74c7f6b2ed",
    "spec.override.statefulSet.spec.template",
    "rabbitmq.com",
    "RabbitmqCluster",
    "rabbitmq/cluster-operator config/crd/bases/rabbitmq.com_rabbitmqclusters.yaml 06cda8e8e1a9",
    "spec.headGroupSpec.template",
    "spec.workerGroupSpecs[*].template",
    "spec.autoscalerOptions",
    "ray.io",
    "v1 v1alpha1",
    "RayCluster",
    "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_rayclusters.yaml feeaf72facab",
    "template.spec.headGroupSpec.template",
    "template.spec.workerGroupSpecs[*].template",
    "template.spec.autoscalerOptions",
    "RayClusterTemplate",
    "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_rayclustertemplates.yaml f0b8e833491b",
    "spec.jobTemplate.rayClusterSpec.headGroupSpec.template",
    "spec.jobTemplate.rayClusterSpec.workerGroupSpecs[*].template",
    "spec.jobTemplate.rayClusterSpec.autoscalerOptions",
    "spec.jobTemplate.submitterPodTemplate",
    "RayCronJob",
    "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_raycronjobs.yaml feeaf72facab",
    "spec.rayClusterSpec.headGroupSpec.template",
    "spec.rayClusterSpec.workerGroupSpecs[*].template",
    "spec.rayClusterSpec.autoscalerOptions",
    "spec.submitterPodTemplate",
    "RayJob",
    "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_rayjobs.yaml feeaf72facab",
    "template.spec.rayClusterSpec.headGroupSpec.template",
    "template.spec.rayClusterSpec.workerGroupSpecs[*].template",
    "template.spec.rayClusterSpec.autoscalerOptions",
    "template.spec.submitterPodTemplate",
    "RayJobTemplate",
    "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_rayjobtemplates.yaml f0b8e833491b",
    "spec.rayClusterConfig.headGroupSpec.template",
    "spec.rayClusterConfig.workerGroupSpecs[*].template",
    "spec.rayClusterConfig.autoscalerOptions",
    "RayService",
    "ray-project/kuberay helm-chart/kuberay-operator/crds/ray.io_rayservices.yaml feeaf72facab",
    "spec.redisExporter",
    "spec.storage.volumeMount.volume",
    "redis.redis.opstreelabs.in",
    "Redis",
    "OT-CONTAINER-KIT/redis-operator charts/redis-operator/crds/crds.yaml 5dd04e17419a",
    "spec.redisFollower",
    "spec.redisLeader",
    "RedisCluster",
    "spec.redis",
    "spec.redis.extraContainers",
    "spec.redis.extraVolumes",
    "spec.sentinel",
    "spec.sentinel.extraContainers",
    "spec.sentinel.extraVolumes",
    "spec.redis.exporter",
    "spec.sentinel.configCopy",
    "spec.sentinel.exporter",
    "databases.spotahome.com",
    "RedisFailover",
    "spotahome/redis-operator manifests/databases.spotahome.com_redisfailovers.yaml 632aa3da88ee",
    "RedisReplication",
    "spec.volumeMount.volume",
    "RedisSentinel",
    "spec.rclone",
    "moverSecurityContext",
    "spec.restic",
    "spec.rsyncTLS",
    "volsync.backube",
    "ReplicationDestination",
    "backube/volsync bundle/manifests/volsync.backube_replicationdestinations.yaml 5ca54dab3f41",
    "spec.syncthing",
    "ReplicationSource",
    "backube/volsync bundle/manifests/volsync.backube_replicationsources.yaml 5ca54dab3f41",
    "spec.resources[*].template",
    "kro.run",
    "ResourceGraphDefinition",
    "kro-run/kro config/crd/bases/kro.run_resourcegraphdefinitions.yaml 36c6d0b63c72",
    "ResourceManagerGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_resourcemanagergroups.yaml 42684baa3d1c",
    "Restore",
    "pingcap/tidb-operator manifests/crd/br.pingcap.com_restores.yaml 42684baa3d1c",
    "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_restores.yaml 8970edf8368c",
    "spec.hooks.resources[*].postHooks[*].init.initContainers",
    "velero.io",
    "vmware-tanzu/velero config/crd/v1/bases/velero.io_restores.yaml d30d389b5606",
    "Rollout",
    "argoproj/argo-rollouts manifests/crds/rollout-crd.yaml 9f8d111d8f8e",
    "RouterGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_routergroups.yaml 42684baa3d1c",
    "actions.summerwind.dev",
    "Runner",
    "actions/actions-runner-controller charts/actions-runner-controller/crds/actions.summerwind.dev_runners.yaml 2ee6b3b8e8d2",
    "RunnerDeployment",
    "actions/actions-runner-controller charts/actions-runner-controller/crds/actions.summerwind.dev_runnerdeployments.yaml 2ee6b3b8e8d2",
    "RunnerSet",
    "actions/actions-runner-controller charts/actions-runner-controller/crds/actions.summerwind.dev_runnersets.yaml 2ee6b3b8e8d2",
    "agents.x-k8s.io",
    "Sandbox",
    "kubernetes-sigs/agent-sandbox helm/crds/agents.x-k8s.io_sandboxes.yaml 2fd412d55eca",
    "extensions.agents.x-k8s.io",
    "SandboxTemplate",
    "kubernetes-sigs/agent-sandbox helm/crds/extensions.agents.x-k8s.io_sandboxtemplates.yaml 2fd412d55eca",
    "spec.jobTargetRef.template",
    "keda.sh",
    "ScaledJob",
    "kedacore/keda config/crd/bases/keda.sh_scaledjobs.yaml 8b4f083ca8c8",
    "spec.workflow.templates[*].task",
    "spec.workflow.templates[*].task.container",
    "chaos-mesh.org",
    "Schedule",
    "chaos-mesh/chaos-mesh config/crd/bases/chaos-mesh.org_schedules.yaml 608b61e7c1b1",
    "spec.template.driver",
    "spec.template.driver.sidecars",
    "spec.template.driver.template",
    "spec.template.executor",
    "spec.template.executor.sidecars",
    "spec.template.executor.template",
    "sparkoperator.k8s.io",
    "ScheduledSparkApplication",
    "kubeflow/spark-operator charts/spark-operator-chart/crds/sparkoperator.k8s.io_scheduledsparkapplications.yaml 38082f3318e9",
    "SchedulerGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_schedulergroups.yaml 42684baa3d1c",
    "SchedulingGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_schedulinggroups.yaml 42684baa3d1c",
    "spec.datacenter.racks[*]",
    "scylla.scylladb.com",
    "ScyllaCluster",
    "scylladb/scylla-operator bundle/manifests/scylla.scylladb.com_scyllaclusters.yaml adefed4ef914",
    "spec.datacenterTemplate.rackTemplate.scyllaDB",
    "spec.datacenterTemplate.rackTemplate.scyllaDBManagerAgent",
    "spec.datacenterTemplate.racks[*].scyllaDB",
    "spec.datacenterTemplate.racks[*].scyllaDBManagerAgent",
    "spec.datacenterTemplate.scyllaDB",
    "spec.datacenterTemplate.scyllaDBManagerAgent",
    "spec.datacenters[*].rackTemplate.scyllaDB",
    "spec.datacenters[*].rackTemplate.scyllaDBManagerAgent",
    "spec.datacenters[*].racks[*].scyllaDB",
    "spec.datacenters[*].racks[*].scyllaDBManagerAgent",
    "spec.datacenters[*].scyllaDB",
    "spec.datacenters[*].scyllaDBManagerAgent",
    "ScyllaDBCluster",
    "scylladb/scylla-operator bundle/manifests/scylla.scylladb.com_scylladbclusters.yaml adefed4ef914",
    "spec.rackTemplate.scyllaDB",
    "spec.rackTemplate.scyllaDBManagerAgent",
    "spec.racks[*].scyllaDB",
    "spec.racks[*].scyllaDBManagerAgent",
    "ScyllaDBDatacenter",
    "scylladb/scylla-operator bundle/manifests/scylla.scylladb.com_scylladbdatacenters.yaml adefed4ef914",
    "spec.components[*].podSpec",
    "mlops.seldon.io",
    "SeldonConfig",
    "SeldonIO/seldon-core k8s/helm-charts/seldon-core-v2-crds/templates/seldon-v2-crds.yaml 7b77f8b78e87",
    "spec.overrides[*].podSpec",
    "SeldonRuntime",
    "Sensor",
    "spec.imageOverrides.agent",
    "spec.imageOverrides.rclone",
    "Server",
    "ServerConfig",
    "Service",
    "knative/serving config/core/300-resources/service.yaml 98e5ef90aa70",
    "spec.pipeline.sideInputs[*]",
    "spec.pipeline.sideInputs[*].container",
    "spec.pipeline.templates.daemon.containerTemplate",
    "spec.pipeline.templates.daemon.initContainerTemplate",
    "spec.pipeline.templates.daemon",
    "spec.pipeline.templates.job.containerTemplate",
    "spec.pipeline.templates.job",
    "spec.pipeline.templates.sideInputsManager.containerTemplate",
    "spec.pipeline.templates.sideInputsManager.initContainerTemplate",
    "spec.pipeline.templates.sideInputsManager",
    "spec.pipeline.templates.vertex.containerTemplate",
    "spec.pipeline.templates.vertex.initContainerTemplate",
    "spec.pipeline.templates.vertex",
    "spec.pipeline.vertices[*]",
    "spec.pipeline.vertices[*].containerTemplate",
    "spec.pipeline.vertices[*].initContainerTemplate",
    "spec.pipeline.vertices[*].sideInputsContainerTemplate",
    "spec.pipeline.vertices[*].sidecars",
    "spec.pipeline.vertices[*].sink.fallback.udsink.container",
    "spec.pipeline.vertices[*].sink.onSuccess.udsink.container",
    "spec.pipeline.vertices[*].sink.udsink.container",
    "spec.pipeline.vertices[*].source.transformer.container",
    "spec.pipeline.vertices[*].source.udsource.container",
    "spec.pipeline.vertices[*].udf.container",
    "spec.serving.containerTemplate",
    "spec.serving",
    "spec.serving.store.container",
    "ServingPipeline",
    "numaproj/numaflow config/base/crds/full/numaflow.numaproj.io_servingpipelines.yaml 63ba4e8c8692",
    "ServingRuntime",
    "kserve/kserve charts/kserve-crd/templates/serving.kserve.io_servingruntimes.yaml aaac4e294dae",
    "spec.containers",
    "SidecarDefinition",
    "apecloud/kubeblocks config/crd/bases/apps.kubeblocks.io_sidecardefinitions.yaml 13138f463941",
    "spec.initContainers",
    "SidecarSet",
    "openkruise/kruise config/crd/bases/apps.kruise.io_sidecarsets.yaml 07169cfac7b9",
    "spec.customSolrKubeOptions.podOptions.initContainers",
    "spec.customSolrKubeOptions.podOptions.sidecarContainers",
    "spec.zookeeperRef.provided",
    "spec.zookeeperRef.provided.zookeeperPodPolicy",
    "spec.customSolrKubeOptions.podOptions",
    "defaultInitContainerSecurityContext",
    "solr.apache.org",
    "SolrCloud",
    "apache/solr-operator config/crd/bases/solr.apache.org_solrclouds.yaml ed5c5c7d28a4",
    "spec.customKubeOptions.podOptions.initContainers",
    "spec.customKubeOptions.podOptions.sidecarContainers",
    "spec.customKubeOptions.podOptions",
    "SolrPrometheusExporter",
    "apache/solr-operator config/crd/bases/solr.apache.org_solrprometheusexporters.yaml ed5c5c7d28a4",
    "spec.driver.sidecars",
    "spec.driver.template",
    "spec.executor",
    "spec.executor.sidecars",
    "spec.executor.template",
    "SparkApplication",
    "kubeflow/spark-operator charts/spark-operator-chart/crds/sparkoperator.k8s.io_sparkapplications.yaml 38082f3318e9",
    "spec.server.template",
    "SparkConnect",
    "kubeflow/spark-operator charts/spark-operator-chart/crds/sparkoperator.k8s.io_sparkconnects.yaml 38082f3318e9",
    "SqlJob",
    "mariadb-operator/mariadb-operator config/crd/bases/k8s.mariadb.com_sqljobs.yaml 8970edf8368c",
    "StatefulSet",
    "openkruise/kruise config/crd/bases/apps.kruise.io_statefulsets.yaml 07169cfac7b9",
    "StepAction",
    "tektoncd/pipeline config/300-crds/300-stepaction.yaml 3ee1745ae5b2",
    "spec.config",
    "operators.coreos.com",
    "Subscription",
    "operator-framework/api crds/operators.coreos.com_subscriptions.yaml 3048ccdc52d1",
    "SyncerService",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_syncerservices.yaml 390143289a66",
    "spec.configCheckPod",
    "SyslogNGConfig",
    "kube-logging/logging-operator charts/logging-operator/charts/logging-operator-crds/templates/logging.banzaicloud.io_syslogngconfigs.yaml 51679aa50c20",
    "spec.tfReplicaSpecs{*}.template",
    "TFJob",
    "kubeflow/training-operator manifests/base/crds/kubeflow.org_tfjobs.yaml 6f74c7f6b2ed",
    "TSOGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_tsogroups.yaml 42684baa3d1c",
    "TargetAllocator",
    "open-telemetry/opentelemetry-operator bundle/community/manifests/opentelemetry.io_targetallocators.yaml be8944414a87",
    "spec.stepTemplate",
    "spec.steps",
    "Task",
    "tektoncd/pipeline config/300-crds/300-task.yaml 3ee1745ae5b2",
    "spec.taskSpec",
    "spec.taskSpec.sidecars",
    "spec.taskSpec.stepTemplate",
    "spec.taskSpec.steps",
    "TaskRun",
    "tektoncd/pipeline config/300-crds/300-taskrun.yaml 3ee1745ae5b2",
    "TektonChain",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonchains.yaml 390143289a66",
    "spec.chain.options.deployments{*}.spec.template",
    "spec.chain.options.statefulSets{*}.spec.template",
    "spec.dashboard.options.deployments{*}.spec.template",
    "spec.dashboard.options.statefulSets{*}.spec.template",
    "spec.hub.options.deployments{*}.spec.template",
    "spec.hub.options.statefulSets{*}.spec.template",
    "spec.multiclusterProxyAAE.options.deployments{*}.spec.template",
    "spec.multiclusterProxyAAE.options.statefulSets{*}.spec.template",
    "spec.pipeline.options.deployments{*}.spec.template",
    "spec.pipeline.options.statefulSets{*}.spec.template",
    "spec.platforms.kubernetes.pipelinesAsCode.options.deployments{*}.spec.template",
    "spec.platforms.kubernetes.pipelinesAsCode.options.statefulSets{*}.spec.template",
    "spec.platforms.openshift.pipelinesAsCode.options.deployments{*}.spec.template",
    "spec.platforms.openshift.pipelinesAsCode.options.statefulSets{*}.spec.template",
    "spec.result.options.deployments{*}.spec.template",
    "spec.result.options.statefulSets{*}.spec.template",
    "spec.scheduler.options.deployments{*}.spec.template",
    "spec.scheduler.options.statefulSets{*}.spec.template",
    "spec.tektonpruner.options.deployments{*}.spec.template",
    "spec.tektonpruner.options.statefulSets{*}.spec.template",
    "spec.trigger.options.deployments{*}.spec.template",
    "spec.trigger.options.statefulSets{*}.spec.template",
    "TektonConfig",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonconfigs.yaml 390143289a66",
    "TektonDashboard",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektondashboards.yaml 390143289a66",
    "TektonMulticlusterProxyAAE",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonmulticlusterproxyaaes.yaml 390143289a66",
    "TektonPipeline",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonpipelines.yaml 390143289a66",
    "TektonPruner",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonpruners.yaml 390143289a66",
    "TektonResult",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonresults.yaml 390143289a66",
    "TektonScheduler",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektonschedulers.yaml 390143289a66",
    "TektonTrigger",
    "tektoncd/operator config/base/generated-crds/operator.tekton.dev_tektontriggers.yaml 390143289a66",
    "objects[*]",
    "Template",
    "openshift/api template/v1/legacy.go + openapi/openapi.json 2a3d73913b5a",
    "template.openshift.io",
    "spec.jobInitContainers",
    "spec.services.frontend.initContainers",
    "spec.services.history.initContainers",
    "spec.services.internalFrontend.initContainers",
    "spec.services.matching.initContainers",
    "spec.services.worker.initContainers",
    "temporal.io",
    "TemporalCluster",
    "alexandrevilain/temporal-operator charts/temporal-operator/crds/temporal-operator.crds.yaml 0b07bcd4d922",
    "TemporalWorkerDeployment",
    "temporalio/temporal-worker-controller helm/temporal-worker-controller-crds/templates/temporal.io_temporalworkerdeployments.yaml 9cd89c07b013",
    "spec.kes",
    "spec.pools[*]",
    "spec.sideCars",
    "minio.min.io",
    "Tenant",
    "minio/operator helm/operator/templates/minio.min.io_tenants.yaml 0ee2c254677e",
    "spec.addons.konnectivity.agent",
    "spec.addons.konnectivity.server",
    "spec.controlPlane.deployment.additionalContainers",
    "spec.controlPlane.deployment.additionalInitContainers",
    "spec.controlPlane.deployment.additionalVolumes",
    "spec.controlPlane.deployment.containerSecurityContexts",
    "apiServer",
    "controllerManager",
    "scheduler",
    "spec.controlPlane.deployment",
    "kamaji.clastix.io",
    "TenantControlPlane",
    "clastix/kamaji charts/kamaji/crds/kamaji.clastix.io_tenantcontrolplanes.yaml ddbabd87ed0e",
    "spec.initializer",
    "spec.runner",
    "spec.starter",
    "TestRun",
    "grafana/k6-operator bundle.yaml e2c9571ac480",
    "ThanosRuler",
    "prometheus-operator/prometheus-operator example/prometheus-operator-crd-full/monitoring.coreos.com_thanosrulers.yaml 6adcebc5076c",
    "spec.overlay.pod",
    "TiBR",
    "pingcap/tidb-operator manifests/crd/br.pingcap.com_tibrs.yaml 42684baa3d1c",
    "spec.overlay.pods[*].overlay.pod",
    "TiBRGC",
    "pingcap/tidb-operator manifests/crd/br.pingcap.com_tibrgcs.yaml 42684baa3d1c",
    "TiCDCGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_ticdcgroups.yaml 42684baa3d1c",
    "TiDBGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_tidbgroups.yaml 42684baa3d1c",
    "TiFlashGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_tiflashgroups.yaml 42684baa3d1c",
    "TiKVGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_tikvgroups.yaml 42684baa3d1c",
    "TiKVWorkerGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_tikvworkergroups.yaml 42684baa3d1c",
    "TiProxyGroup",
    "pingcap/tidb-operator manifests/crd/core.pingcap.com_tiproxygroups.yaml 42684baa3d1c",
    "spec.podSpecOverrides[*]",
    "TrainJob",
    "kubeflow/training-operator manifests/v2/base/crds/kubeflow.org_trainjobs.yaml 6f74c7f6b2ed",
    "spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec",
    "spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.containers[*]",
    "spec.runtimePatches[*].trainingRuntimeSpec.template.spec.replicatedJobs[*].template.spec.template.spec.initContainers[*]",
    "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_trainjobs.yaml 8c0f5059bd51",
    "TrainingRuntime",
    "kubeflow/training-operator manifests/v2/base/crds/kubeflow.org_trainingruntimes.yaml 6f74c7f6b2ed",
    "kubeflow/trainer charts/kubeflow-trainer/templates/crd/trainer.kubeflow.org_trainingruntimes.yaml 8c0f5059bd51",
    "spec.template.advancedStatefulSetTemplate.spec.template",
    "spec.template.cloneSetTemplate.spec.template",
    "spec.template.deploymentTemplate.spec.template",
    "spec.template.statefulSetTemplate.spec.template",
    "spec.topology.subsets[*].patch",
    "UnitedDeployment",
    "openkruise/kruise config/crd/bases/apps.kruise.io_uniteddeployments.yaml 07169cfac7b9",
    "operator.victoriametrics.com",
    "VLAgent",
    "VictoriaMetrics/operator config/crd/overlay/crd.descriptionless.yaml d0d258c86b5a",
    "spec.vlinsert",
    "spec.vlselect",
    "spec.vlstorage",
    "VLCluster",
    "spec.vmauth.spec",
    "spec.zoneCommon.vlagent.spec",
    "spec.zones[*].vlagent.spec",
    "VLDistributed",
    "VLSingle",
    "VMAgent",
    "VMAlert",
    "VMAlertmanager",
    "VMAnomaly",
    "VMAuth",
    "spec.vminsert",
    "spec.vmselect",
    "spec.vmstorage",
    "VMCluster",
    "spec.zoneCommon.vmagent.spec",
    "spec.zones[*].vmagent.spec",
    "VMDistributed",
    "VMSingle",
    "spec.insert",
    "spec.select",
    "spec.storage",
    "VTCluster",
    "VTSingle",
    "VolumeBundle",
    "kubernetes-sigs/kjob config/crd/bases/kjobctl.x-k8s.io_volumebundles.yaml f0b8e833491b",
    "work.karmada.io",
    "Work",
    "karmada-io/karmada charts/karmada/_crds/bases/work/work.karmada.io_works.yaml f8fdd02df376",
    "WorkerDeployment",
    "temporalio/temporal-worker-controller helm/temporal-worker-controller-crds/templates/temporal.io_workerdeployments.yaml 9cd89c07b013",
    "WorkerResourceTemplate",
    "temporalio/temporal-worker-controller helm/temporal-worker-controller-crds/templates/temporal.io_workerresourcetemplates.yaml 9cd89c07b013",
    "Workflow",
    "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_workflows.yaml f016ad89eb26",
    "spec.templates[*].task",
    "spec.templates[*].task.container",
    "chaos-mesh/chaos-mesh config/crd/bases/chaos-mesh.org_workflows.yaml 608b61e7c1b1",
    "WorkflowTemplate",
    "argoproj/argo-workflows manifests/base/crds/full/argoproj.io_workflowtemplates.yaml f016ad89eb26",
    "spec.subsets[*].patch",
    "WorkloadSpread",
    "openkruise/kruise config/crd/bases/apps.kruise.io_workloadspreads.yaml 07169cfac7b9",
    "spec.xgbReplicaSpecs{*}.template",
    "XGBoostJob",
    "kubeflow/training-operator manifests/base/crds/kubeflow.org_xgboostjobs.yaml 6f74c7f6b2ed",
    "spec.topology.pools[*].patch",
    "YurtAppSet",
    "openyurtio/openyurt charts/yurt-manager/crds/apps.openyurt.io_yurtappsets.yaml fbefb6baca66",
    "YurtStaticSet",
    "openyurtio/openyurt charts/yurt-manager/crds/apps.openyurt.io_yurtstaticsets.yaml fbefb6baca66",
    "spec.pod",
    "zookeeper.pravega.io",
    "ZookeeperCluster",
    "pravega/zookeeper-operator charts/zookeeper-operator/templates/zookeeper.pravega.io_zookeeperclusters_crd.yaml 462635bcc436",
    "acid.zalan.do",
    "postgresql",
    "zalando/postgres-operator charts/postgres-operator/crds/postgresqls.yaml a7aaad0a0b95",
};

#define AT(n) offsetof(struct texts, t##n)

static const struct pss_packed_path paths[] = {
    {AT(1), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(6), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(7), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(12), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(13), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(14), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(23), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(27), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(32), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(37), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(38), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_VOLUMES, 1, 0},
    {AT(39), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(40), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_VOLUMES, 1, 0},
    {AT(41), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(42), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_VOLUMES, 1, 0},
    {AT(43), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(44), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(51), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(52), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(56), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(63), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(64), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(65), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(66), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(67), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(68), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(12), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(13), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(51), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(76), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(77), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(81), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(82), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(83), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(42), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(89), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(91), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(91), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(95), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(106), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(107), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(108), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(109), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(117), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(118), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(122), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(123), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(124), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(125), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(126), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(130), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(131), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(132), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(133), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(134), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(135), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(136), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(137), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(138), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(139), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(140), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(141), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(142), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(143), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(144), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(145), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(146), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 1},
    {AT(150), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 1},
    {AT(154), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(157), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(164), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(165), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(166), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(167), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(168), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(169), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(170), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(171), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(172), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(173), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(174), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(175), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(176), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(177), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(178), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(179), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(180), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(181), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(182), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(183), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(184), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(185), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(186), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(187), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(188), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(189), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(190), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(191), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(192), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(193), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(194), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(195), 0, PSS_MANIFEST_TEXT, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(83), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(202), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(211), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(215), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(216), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(217), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(218), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(219), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(220), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(221), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(222), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(223), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(224), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(225), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(226), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(227), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(228), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(229), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(230), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(231), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(232), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(233), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(234), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(235), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(236), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(237), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(238), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(239), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(240), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(241), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(242), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(243), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(244), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(245), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(246), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(247), 0, PSS_MANIFEST_TEXT, PSS_HAS_ALL, 1, 0},
    {AT(250), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(258), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(259), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(260), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(264), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(265), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(266), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(269), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(270), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(277), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(281), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(282), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(282), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(287), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(288), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(292), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(18), AT(293), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(297), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(298), 0, PSS_ONE_CONTAINER, PSS_HAS_PORTS, 1, 0},
    {AT(298), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(299), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(298), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(306), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(313), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(314), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(315), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(316), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(317), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(321), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(324), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(325), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(326), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(327), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(328), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(329), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(330), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(333), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(334), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(51), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(338), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(340), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(341), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(345), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(348), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(350), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(354), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(355), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(356), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(360), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(27), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(361), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(364), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(364), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(368), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(364), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(369), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(364), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(131), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(132), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(146), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(375), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(385), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(386), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(341), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(389), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(390), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(391), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(392), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(393), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(394), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(395), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(396), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(397), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(398), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(399), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(400), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(401), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(402), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(403), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(404), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(405), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(406), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(407), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(408), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(409), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(410), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(411), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(412), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(413), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(414), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(415), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(416), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(417), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(418), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(419), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(420), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(421), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(422), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(423), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(427), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(428), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(429), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(434), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), AT(435), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(439), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(440), AT(441), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(440), AT(441), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(51), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(324), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(325), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(326), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(327), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(455), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(458), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(459), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(460), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(461), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(462), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(463), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(464), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(465), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(466), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(458), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(458), AT(467), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(459), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(460), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(461), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(462), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(463), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(464), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(465), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(466), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(471), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(475), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(478), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(482), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(486), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(492), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(495), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(496), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(497), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(498), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(499), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(500), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(501), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(502), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(503), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(504), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(508), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(509), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(510), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(513), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(514), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(515), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(509), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(510), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(509), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(520), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(510), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(523), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(524), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(528), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(535), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(536), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(542), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(543), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(544), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(545), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(51), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(546), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(552), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(553), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(557), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(558), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(559), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(560), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(561), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(562), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(563), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(558), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(560), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(569), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(573), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(577), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(580), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(581), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_VOLUMES, 1, 0},
    {AT(585), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(586), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(587), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(588), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(589), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(587), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(587), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(587), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(594), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(598), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(599), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(600), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(601), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(603), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(604), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(605), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(606), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(607), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(608), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(439), 0, PSS_POD_SPEC, PSS_HAS_ALL, 0, 0},
    {AT(620), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(629), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(630), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(630), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(629), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(630), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(629), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(634), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(630), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(630), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(635), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(629), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(630), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_VOLUMES, 1, 0},
    {AT(640), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(641), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(641), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(644), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(645), AT(293), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(648), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(652), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(653), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(654), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS, 1, 0},
    {AT(427), 0, PSS_POD_SPEC, PSS_HAS_ALL, 0, 0},
    {AT(667), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(670), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(671), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(672), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(673), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(674), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(675), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(676), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(677), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(678), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(679), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(680), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(681), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(682), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(683), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(677), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(684), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(690), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(691), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(692), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(693), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(694), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(695), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(696), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(697), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(698), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(699), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(700), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(701), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(702), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(703), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(704), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(705), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(706), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(707), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(708), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(708), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), AT(435), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(677), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(684), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(709), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(710), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(710), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(711), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(711), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(709), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(712), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(712), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(713), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(713), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(714), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(715), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(715), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(716), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(716), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(714), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(717), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(717), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(718), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(718), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(724), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(725), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(708), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(726), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(727), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(728), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(727), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(729), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(729), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(682), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(730), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(731), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(730), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(732), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(733), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(732), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(684), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(734), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(735), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(734), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(736), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(737), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(736), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(141), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(741), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(741), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(742), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(743), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(742), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(746), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(747), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(748), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(749), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(750), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(751), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(729), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(729), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(752), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(752), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(682), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(677), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(684), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(753), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(753), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(754), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(754), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(760), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(761), AT(441), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(440), AT(441), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(763), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(767), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(768), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(769), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(770), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(771), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(772), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(773), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(774), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(775), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(776), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(777), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(778), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(779), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(780), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(781), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(782), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(783), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(784), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(785), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(786), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(787), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(788), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(789), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(790), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(792), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(793), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(794), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(795), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT, 1, 1},
    {AT(796), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(797), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(798), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(799), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT, 1, 1},
    {AT(802), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(803), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(804), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(805), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT, 1, 1},
    {AT(806), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(807), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(808), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(809), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT, 1, 1},
    {AT(27), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(810), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(811), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(812), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(815), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(816), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(820), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(826), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(827), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(670), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(671), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(672), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(673), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(674), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(675), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(678), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(679), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(681), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(682), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(683), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(841), 0, PSS_POD_SPEC, PSS_HAS_ALL, 0, 0},
    {AT(845), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(848), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(852), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(853), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(854), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(859), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(860), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(861), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(864), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(865), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(866), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(867), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(870), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(871), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(872), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(873), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(876), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(877), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(878), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(879), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(882), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(883), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(884), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(682), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(887), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(888), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(682), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(887), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(892), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(893), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(888), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(895), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(896), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(897), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(898), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(899), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(900), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(895), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(901), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(902), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(898), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(903), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(682), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(887), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(898), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(888), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(898), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(682), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(887), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(908), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(910), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(912), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(913), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(910), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(912), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(913), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(917), AT(911), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(920), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(929), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(369), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(51), 0, PSS_POD_TEMPLATE, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(27), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(949), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(953), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(954), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(51), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(958), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(958), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS, 1, 0},
    {AT(959), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(960), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(961), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(961), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS, 1, 0},
    {AT(962), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(963), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(958), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(961), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(971), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(975), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(976), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(977), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(978), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(979), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(980), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(981), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(982), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(983), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(984), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(985), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(986), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(989), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(990), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(991), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(992), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(995), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(999), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(1002), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1003), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(427), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(427), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(1008), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(1009), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1010), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1011), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1012), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1013), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1014), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1015), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1016), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1017), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1018), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1019), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1020), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1021), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(1022), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1023), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1024), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1025), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1026), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1027), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1028), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1029), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1030), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1031), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1032), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1033), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1034), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1039), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(1039), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1042), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1045), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1046), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1047), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1048), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1049), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1049), AT(1050), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1049), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1054), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1055), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1056), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1056), AT(1050), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1056), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(134), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(134), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS, 1, 0},
    {AT(1059), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1060), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1061), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1061), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS, 1, 0},
    {AT(1062), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1063), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(134), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1061), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1063), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1066), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 1},
    {AT(1075), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(1081), 0, PSS_POD_SPEC, PSS_HAS_ALL, 1, 0},
    {AT(594), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1084), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(18), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_VOLUMES, 1, 0},
    {AT(640), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(18), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(1091), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1092), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(27), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(1095), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(1096), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 1},
    {AT(1097), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1098), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT, 1, 1},
    {AT(1103), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1104), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1105), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1106), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1107), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1108), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1109), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1110), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1111), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1112), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1113), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1114), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1115), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1116), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1117), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1118), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1119), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1120), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1121), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1122), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1123), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1124), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1141), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(1145), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1146), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1147), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1148), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1149), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1150), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(56), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(1042), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1156), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1157), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1158), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1156), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1157), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1162), 0, PSS_POD_SPEC, PSS_HAS_HOST_NAMESPACES, 1, 0},
    {AT(1163), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1164), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1165), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1166), 0, PSS_VOLUME_LIST, PSS_HAS_VOLUMES, 1, 0},
    {AT(1167), AT(1168), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1167), AT(1169), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1167), AT(1170), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1171), AT(57), PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1175), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(1176), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(1177), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(1175), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1176), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1177), AT(283), PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1182), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1185), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 1, 0},
    {AT(1200), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(1203), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT | PSS_HAS_VOLUMES, 1, 0},
    {AT(1204), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1205), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1210), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(1211), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(1212), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(1213), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(1214), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(1220), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1221), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1222), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1224), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1224), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1225), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1225), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1226), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1226), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1234), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1235), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1236), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1224), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1224), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1238), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1238), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1239), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1239), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT, 1, 0},
    {AT(1242), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1243), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1244), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_HOST_NAMESPACES | PSS_HAS_INIT_CONTAINERS | PSS_HAS_POD_CONTEXT | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(51), 0, PSS_OBJECTS, PSS_HAS_ALL, 0, 0},
    {AT(1258), 0, PSS_POD_SPEC, PSS_HAS_VOLUMES, 1, 0},
    {AT(1259), 0, PSS_ONE_CONTAINER, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(1263), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(1266), 0, PSS_POD_TEMPLATE, PSS_HAS_ALL, 0, 0},
    {AT(1269), 0, PSS_LAID_PATCH, PSS_HAS_ALL, 1, 0},
    {AT(18), 0, PSS_POD_SPEC, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_CONTAINERS | PSS_HAS_INIT_CONTAINERS | PSS_HAS_PORTS | PSS_HAS_VOLUMES, 1, 0},
    {AT(1274), 0, PSS_POD_SPEC, PSS_HAS_POD_CONTEXT, 1, 0},
    {AT(1042), 0, PSS_CONTAINER_LIST, PSS_HAS_CONTAINER_CONTEXT | PSS_HAS_PORTS, 1, 0},
    {AT(602), 0, PSS_CONTAINER_LIST, PSS_HAS_PORTS, 1, 0},
};

static const struct pss_packed_kind rows[] = {
    {AT(2), AT(3), AT(4), AT(5), 0, 1, 0}, /* AddOnTemplate */
    {AT(8), AT(9), AT(10), AT(11), 1, 2, 0}, /* AdvancedCronJob */
    {AT(15), AT(3), AT(16), AT(17), 3, 3, 0}, /* Agent */
    {AT(19), AT(20), AT(21), AT(22), 6, 1, 0}, /* Alertmanager */
    {AT(24), AT(3), AT(25), AT(26), 7, 1, 0}, /* AnalysisTemplate */
    {AT(28), AT(29), AT(30), AT(31), 8, 1, 0}, /* ApmServer */
    {AT(33), AT(34), AT(35), AT(36), 9, 1, 0}, /* AppWrapper */
    {AT(24), AT(45), AT(46), AT(47), 10, 8, 0}, /* ArgoCD */
    {AT(48), AT(3), AT(49), AT(50), 8, 1, 0}, /* AutoOpsAgentPolicy */
    {AT(53), AT(3), AT(54), AT(55), 18, 2, 0}, /* AutoscalingRunnerSet */
    {AT(58), AT(3), AT(59), AT(60), 20, 2, 0}, /* Backup */
    {AT(61), AT(3), AT(59), AT(62), 22, 2, 0}, /* Backup */
    {AT(58), AT(3), AT(69), AT(70), 24, 6, 0}, /* BackupSchedule */
    {AT(71), AT(45), AT(72), AT(73), 30, 2, 0}, /* Beat */
    {AT(8), AT(9), AT(74), AT(75), 32, 1, 0}, /* BroadcastJob */
    {AT(78), AT(45), AT(79), AT(80), 33, 2, 0}, /* CassandraDatacenter */
    {AT(84), AT(20), AT(85), AT(86), 35, 3, 0}, /* CephCluster */
    {AT(84), AT(20), AT(87), AT(86), 38, 1, 0}, /* CephNFS */
    {AT(84), AT(20), AT(88), AT(86), 39, 1, 0}, /* CephNVMeOFGateway */
    {AT(84), AT(20), AT(90), AT(86), 40, 1, 0}, /* CephObjectStore */
    {AT(92), AT(3), AT(93), AT(94), 41, 2, 0}, /* ChaosExperiment */
    {AT(96), AT(20), AT(97), AT(98), 43, 1, 0}, /* ClickHouseInstallation */
    {AT(96), AT(20), AT(99), AT(100), 43, 1, 0}, /* ClickHouseInstallationTemplate */
    {AT(101), AT(20), AT(102), AT(103), 43, 1, 0}, /* ClickHouseKeeperInstallation */
    {AT(8), AT(9), AT(104), AT(105), 32, 1, 0}, /* CloneSet */
    {AT(110), AT(20), AT(111), AT(112), 44, 4, 0}, /* Cluster */
    {AT(113), AT(20), AT(111), AT(114), 22, 2, 0}, /* Cluster */
    {AT(24), AT(3), AT(115), AT(116), 7, 1, 0}, /* ClusterAnalysisTemplate */
    {AT(119), AT(20), AT(120), AT(121), 48, 2, 0}, /* ClusterIssuer */
    {AT(127), AT(20), AT(128), AT(129), 50, 5, 0}, /* ClusterManager */
    {AT(147), AT(20), AT(148), AT(149), 55, 17, 0}, /* ClusterPolicy */
    {AT(151), AT(3), AT(152), AT(153), 72, 2, 0}, /* ClusterServingRuntime */
    {AT(151), AT(3), AT(155), AT(156), 74, 1, 0}, /* ClusterStorageContainer */
    {AT(158), AT(159), AT(160), AT(161), 75, 1, 0}, /* ClusterTrainingRuntime */
    {AT(162), AT(3), AT(160), AT(163), 75, 1, 0}, /* ClusterTrainingRuntime */
    {AT(24), AT(3), AT(196), AT(197), 76, 33, PSS_KIND_NEAREST_CONTEXT | PSS_KIND_HAS_PATCHES}, /* ClusterWorkflowTemplate */
    {AT(58), AT(3), AT(198), AT(199), 20, 2, 0}, /* CompactBackup */
    {AT(110), AT(20), AT(200), AT(201), 109, 2, 0}, /* Component */
    {AT(110), AT(20), AT(203), AT(204), 111, 1, 0}, /* ComponentDefinition */
    {AT(205), AT(20), AT(206), AT(207), 32, 1, PSS_KIND_CONTAINERS_ONLY}, /* Configuration */
    {AT(208), AT(20), AT(209), AT(210), 32, 1, 0}, /* ContainerSource */
    {AT(212), AT(3), AT(213), AT(214), 112, 1, 0}, /* CronJob */
    {AT(24), AT(3), AT(248), AT(249), 113, 33, PSS_KIND_NEAREST_CONTEXT | PSS_KIND_HAS_PATCHES}, /* CronWorkflow */
    {AT(251), AT(3), AT(252), AT(253), 146, 1, 0}, /* DMGroup */
    {AT(251), AT(3), AT(254), AT(255), 146, 1, 0}, /* DMWorkerGroup */
    {AT(8), AT(9), AT(256), AT(257), 32, 1, 0}, /* DaemonSet */
    {AT(261), AT(159), AT(262), AT(263), 147, 3, 0}, /* DatadogAgent */
    {AT(261), AT(3), AT(267), AT(268), 150, 3, 0}, /* DatadogAgentProfile */
    {AT(261), AT(3), AT(271), AT(272), 153, 2, 0}, /* DatadogCSIDriver */
    {AT(0), AT(20), AT(273), AT(274), 32, 1, PSS_KIND_NO_USER}, /* DeploymentConfig */
    {AT(275), AT(20), AT(273), AT(276), 32, 1, PSS_KIND_NO_USER}, /* DeploymentConfig */
    {AT(278), AT(45), AT(279), AT(280), 155, 1, 0}, /* DeploymentRuntimeConfig */
    {AT(284), AT(3), AT(285), AT(286), 156, 3, 0}, /* DevWorkspaceOperatorConfig */
    {AT(289), AT(20), AT(290), AT(291), 159, 2, 0}, /* DisaggregatedSet */
    {AT(294), AT(20), AT(295), AT(296), 161, 2, 0}, /* Driver */
    {AT(300), AT(3), AT(301), AT(302), 163, 7, 0}, /* Druid */
    {AT(303), AT(3), AT(304), AT(305), 8, 1, 0}, /* ElasticMapsServer */
    {AT(307), AT(29), AT(308), AT(309), 170, 1, 0}, /* Elasticsearch */
    {AT(310), AT(29), AT(311), AT(312), 8, 1, 0}, /* EnterpriseSearch */
    {AT(318), AT(3), AT(319), AT(320), 171, 5, 0}, /* EnvoyProxy */
    {AT(8), AT(3), AT(322), AT(323), 176, 1, 0}, /* EphemeralJob */
    {AT(24), AT(3), AT(331), AT(332), 177, 7, 0}, /* EventBus */
    {AT(335), AT(9), AT(336), AT(337), 184, 2, 0}, /* EventListener */
    {AT(24), AT(3), AT(339), AT(332), 186, 2, 0}, /* EventSource */
    {AT(342), AT(3), AT(343), AT(344), 188, 2, 0}, /* EventTailer */
    {AT(24), AT(3), AT(346), AT(347), 190, 1, 0}, /* Experiment */
    {AT(158), AT(45), AT(346), AT(349), 191, 1, 0}, /* Experiment */
    {AT(351), AT(20), AT(352), AT(353), 192, 1, 0}, /* Fleet */
    {AT(357), AT(45), AT(358), AT(359), 193, 3, 0}, /* FlinkBlueGreenDeployment */
    {AT(357), AT(45), AT(362), AT(363), 196, 3, 0}, /* FlinkDeployment */
    {AT(365), AT(45), AT(366), AT(367), 199, 3, 0}, /* FluentbitAgent */
    {AT(365), AT(45), AT(370), AT(371), 202, 4, 0}, /* FluentdConfig */
    {AT(147), AT(3), AT(372), AT(373), 206, 3, 0}, /* GPUCluster */
    {AT(351), AT(20), AT(374), AT(353), 32, 1, 0}, /* GameServer */
    {AT(376), AT(45), AT(377), AT(378), 209, 1, 0}, /* Grafana */
    {AT(379), AT(3), AT(380), AT(381), 210, 1, 0}, /* GrafanaAgent */
    {AT(382), AT(20), AT(383), AT(384), 211, 1, 0}, /* Headroom */
    {AT(342), AT(3), AT(387), AT(388), 212, 3, 0}, /* HostTailer */
    {AT(151), AT(424), AT(425), AT(426), 215, 35, 0}, /* InferenceService */
    {AT(430), AT(431), AT(432), AT(433), 250, 3, 0}, /* InnoDBCluster */
    {AT(436), AT(3), AT(437), AT(438), 253, 2, 0}, /* Instrumentation */
    {AT(442), AT(20), AT(443), AT(444), 255, 2, 0}, /* Integration */
    {AT(379), AT(3), AT(443), AT(445), 257, 1, 0}, /* Integration */
    {AT(442), AT(20), AT(446), AT(444), 258, 1, 0}, /* IntegrationPlatform */
    {AT(442), AT(20), AT(447), AT(444), 258, 1, 0}, /* IntegrationProfile */
    {AT(208), AT(3), AT(448), AT(449), 259, 1, 0}, /* IntegrationSource */
    {AT(450), AT(3), AT(451), AT(452), 260, 4, 0}, /* InterStepBufferService */
    {AT(119), AT(20), AT(453), AT(454), 48, 2, 0}, /* Issuer */
    {AT(158), AT(20), AT(456), AT(457), 264, 1, 0}, /* JAXJob */
    {AT(468), AT(20), AT(469), AT(470), 265, 21, 0}, /* Jaeger */
    {AT(472), AT(424), AT(473), AT(474), 286, 1, 0}, /* Jenkins */
    {AT(212), AT(3), AT(476), AT(477), 287, 1, 0}, /* Job */
    {AT(479), AT(3), AT(480), AT(481), 288, 1, 0}, /* JobFlow */
    {AT(483), AT(424), AT(484), AT(485), 289, 1, 0}, /* JobSet */
    {AT(487), AT(3), AT(488), AT(489), 290, 1, 0}, /* JobSink */
    {AT(479), AT(3), AT(490), AT(491), 287, 1, 0}, /* JobTemplate */
    {AT(493), AT(3), AT(490), AT(494), 291, 1, 0}, /* JobTemplate */
    {AT(505), AT(20), AT(506), AT(507), 292, 10, 0}, /* Kafka */
    {AT(505), AT(20), AT(511), AT(512), 302, 3, 0}, /* KafkaBridge */
    {AT(505), AT(20), AT(516), AT(517), 305, 5, 0}, /* KafkaConnect */
    {AT(505), AT(20), AT(518), AT(519), 305, 5, 0}, /* KafkaMirrorMaker2 */
    {AT(505), AT(20), AT(521), AT(522), 310, 3, 0}, /* KafkaNodePool */
    {AT(525), AT(3), AT(526), AT(527), 313, 2, 0}, /* Karmada */
    {AT(529), AT(159), AT(530), AT(531), 315, 1, 0}, /* Keycloak */
    {AT(532), AT(29), AT(533), AT(534), 8, 1, 0}, /* Kibana */
    {AT(537), AT(45), AT(538), AT(539), 316, 2, 0}, /* KnativeEventing */
    {AT(537), AT(45), AT(540), AT(541), 316, 2, 0}, /* KnativeServing */
    {AT(151), AT(547), AT(548), AT(549), 318, 6, 0}, /* LLMInferenceService */
    {AT(151), AT(547), AT(550), AT(551), 318, 6, 0}, /* LLMInferenceServiceConfig */
    {AT(554), AT(20), AT(555), AT(556), 324, 2, 0}, /* LeaderWorkerSet */
    {AT(365), AT(45), AT(564), AT(565), 326, 9, 0}, /* Logging */
    {AT(566), AT(3), AT(567), AT(568), 8, 1, 0}, /* Logstash */
    {AT(158), AT(570), AT(571), AT(572), 335, 1, 0}, /* MPIJob */
    {AT(574), AT(20), AT(575), AT(576), 336, 1, 0}, /* ManifestWork */
    {AT(574), AT(3), AT(578), AT(579), 337, 1, 0}, /* ManifestWorkReplicaSet */
    {AT(582), AT(3), AT(583), AT(584), 338, 2, 0}, /* ManualApprovalGate */
    {AT(61), AT(3), AT(590), AT(591), 340, 9, 0}, /* MariaDB */
    {AT(61), AT(3), AT(592), AT(593), 349, 4, 0}, /* MaxScale */
    {AT(595), AT(20), AT(596), AT(597), 353, 1, 0}, /* MongoDBCommunity */
    {AT(450), AT(3), AT(609), AT(610), 354, 12, 0}, /* MonoVertex */
    {AT(147), AT(3), AT(611), AT(612), 366, 2, 0}, /* NVIDIADriver */
    {AT(613), AT(614), AT(615), AT(616), 39, 1, 0}, /* NodePool */
    {AT(158), AT(617), AT(618), AT(619), 368, 1, PSS_KIND_CONTAINERS_ONLY}, /* Notebook */
    {AT(621), AT(622), AT(623), AT(624), 369, 1, 0}, /* Object */
    {AT(625), AT(3), AT(623), AT(626), 369, 1, 0}, /* Object */
    {AT(436), AT(3), AT(627), AT(628), 370, 3, 0}, /* OpAMPBridge */
    {AT(631), AT(20), AT(632), AT(633), 373, 5, 0}, /* OpenSearchCluster */
    {AT(636), AT(20), AT(632), AT(637), 378, 7, 0}, /* OpenSearchCluster */
    {AT(582), AT(3), AT(638), AT(639), 338, 2, 0}, /* OpenShiftPipelinesAsCode */
    {AT(436), AT(9), AT(642), AT(643), 385, 6, 0}, /* OpenTelemetryCollector */
    {AT(294), AT(20), AT(646), AT(647), 391, 2, 0}, /* OperatorConfig */
    {AT(649), AT(3), AT(650), AT(651), 393, 1, 0}, /* OpsDefinition */
    {AT(162), AT(3), AT(655), AT(656), 394, 3, 0}, /* OptimizationJob */
    {AT(251), AT(3), AT(657), AT(658), 146, 1, 0}, /* PDGroup */
    {AT(659), AT(45), AT(660), AT(661), 397, 1, 0}, /* PGUpgrade */
    {AT(158), AT(3), AT(662), AT(663), 398, 1, 0}, /* PVCViewer */
    {AT(664), AT(3), AT(665), AT(666), 8, 1, 0}, /* PackageRegistry */
    {AT(158), AT(20), AT(668), AT(669), 399, 1, 0}, /* PaddleJob */
    {AT(685), AT(431), AT(686), AT(687), 400, 16, 0}, /* PerconaPGCluster */
    {AT(685), AT(431), AT(688), AT(689), 397, 1, 0}, /* PerconaPGUpgrade */
    {AT(719), AT(20), AT(720), AT(721), 416, 43, 0}, /* PerconaServerMongoDB */
    {AT(719), AT(20), AT(722), AT(723), 459, 2, 0}, /* PerconaServerMongoDBClusterSync */
    {AT(738), AT(20), AT(739), AT(740), 461, 24, 0}, /* PerconaServerMySQL */
    {AT(738), AT(20), AT(744), AT(745), 485, 5, 0}, /* PerconaServerMySQLRestore */
    {AT(755), AT(20), AT(756), AT(757), 490, 17, 0}, /* PerconaXtraDBCluster */
    {AT(61), AT(3), AT(758), AT(759), 22, 2, 0}, /* PhysicalBackup */
    {AT(442), AT(20), AT(762), AT(444), 507, 3, 0}, /* Pipe */
    {AT(764), AT(3), AT(765), AT(766), 510, 1, 0}, /* Pipeline */
    {AT(450), AT(3), AT(765), AT(791), 511, 24, 0}, /* Pipeline */
    {AT(800), AT(29), AT(765), AT(801), 535, 8, 0}, /* Pipeline */
    {AT(800), AT(29), AT(813), AT(814), 543, 12, 0}, /* PipelineRun */
    {AT(817), AT(20), AT(818), AT(819), 555, 2, 0}, /* Plan */
    {AT(821), AT(3), AT(822), AT(823), 557, 1, 0}, /* PlatformAdmin */
    {AT(113), AT(20), AT(824), AT(825), 259, 1, 0}, /* Pooler */
    {AT(828), AT(29), AT(829), AT(830), 558, 2, 0}, /* PostgresCluster */
    {AT(659), AT(45), AT(829), AT(831), 560, 11, 0}, /* PostgresCluster */
    {AT(832), AT(3), AT(833), AT(834), 8, 1, 0}, /* PrivateLoadZone */
    {AT(382), AT(20), AT(835), AT(836), 211, 1, 0}, /* Profile */
    {AT(19), AT(20), AT(837), AT(838), 6, 1, 0}, /* Prometheus */
    {AT(19), AT(3), AT(839), AT(840), 6, 1, 0}, /* PrometheusAgent */
    {AT(842), AT(20), AT(843), AT(844), 571, 1, 0}, /* ProwJob */
    {AT(158), AT(20), AT(846), AT(847), 572, 1, 0}, /* PyTorchJob */
    {AT(849), AT(45), AT(850), AT(851), 573, 1, 0}, /* RabbitmqCluster */
    {AT(855), AT(856), AT(857), AT(858), 574, 3, 0}, /* RayCluster */
    {AT(493), AT(3), AT(862), AT(863), 577, 3, 0}, /* RayClusterTemplate */
    {AT(855), AT(20), AT(868), AT(869), 580, 4, 0}, /* RayCronJob */
    {AT(855), AT(856), AT(874), AT(875), 584, 4, 0}, /* RayJob */
    {AT(493), AT(3), AT(880), AT(881), 588, 4, 0}, /* RayJobTemplate */
    {AT(855), AT(856), AT(885), AT(886), 592, 3, 0}, /* RayService */
    {AT(889), AT(34), AT(890), AT(891), 595, 6, 0}, /* Redis */
    {AT(889), AT(34), AT(894), AT(891), 601, 8, 0}, /* RedisCluster */
    {AT(904), AT(20), AT(905), AT(906), 609, 11, 0}, /* RedisFailover */
    {AT(889), AT(34), AT(907), AT(891), 620, 8, 0}, /* RedisReplication */
    {AT(889), AT(34), AT(909), AT(891), 628, 6, 0}, /* RedisSentinel */
    {AT(914), AT(3), AT(915), AT(916), 634, 3, 0}, /* ReplicationDestination */
    {AT(914), AT(3), AT(918), AT(919), 637, 4, 0}, /* ReplicationSource */
    {AT(921), AT(3), AT(922), AT(923), 641, 1, 0}, /* ResourceGraphDefinition */
    {AT(251), AT(3), AT(924), AT(925), 146, 1, 0}, /* ResourceManagerGroup */
    {AT(58), AT(3), AT(926), AT(927), 20, 2, 0}, /* Restore */
    {AT(61), AT(3), AT(926), AT(928), 22, 2, 0}, /* Restore */
    {AT(930), AT(20), AT(926), AT(931), 642, 1, 0}, /* Restore */
    {AT(24), AT(3), AT(932), AT(933), 32, 1, 0}, /* Rollout */
    {AT(251), AT(3), AT(934), AT(935), 146, 1, 0}, /* RouterGroup */
    {AT(936), AT(3), AT(937), AT(938), 643, 2, 0}, /* Runner */
    {AT(936), AT(3), AT(939), AT(940), 645, 1, 0}, /* RunnerDeployment */
    {AT(936), AT(3), AT(941), AT(942), 259, 1, 0}, /* RunnerSet */
    {AT(943), AT(9), AT(944), AT(945), 646, 1, 0}, /* Sandbox */
    {AT(946), AT(9), AT(947), AT(948), 646, 1, 0}, /* SandboxTemplate */
    {AT(950), AT(3), AT(951), AT(952), 647, 1, 0}, /* ScaledJob */
    {AT(955), AT(3), AT(956), AT(957), 648, 2, 0}, /* Schedule */
    {AT(964), AT(34), AT(965), AT(966), 650, 11, 0}, /* ScheduledSparkApplication */
    {AT(251), AT(3), AT(967), AT(968), 146, 1, 0}, /* SchedulerGroup */
    {AT(251), AT(3), AT(969), AT(970), 146, 1, 0}, /* SchedulingGroup */
    {AT(972), AT(20), AT(973), AT(974), 661, 1, 0}, /* ScyllaCluster */
    {AT(972), AT(3), AT(987), AT(988), 662, 12, 0}, /* ScyllaDBCluster */
    {AT(972), AT(3), AT(993), AT(994), 674, 4, 0}, /* ScyllaDBDatacenter */
    {AT(996), AT(3), AT(997), AT(998), 678, 1, 0}, /* SeldonConfig */
    {AT(996), AT(3), AT(1000), AT(998), 679, 1, 0}, /* SeldonRuntime */
    {AT(24), AT(3), AT(1001), AT(332), 186, 2, 0}, /* Sensor */
    {AT(996), AT(3), AT(1004), AT(998), 680, 3, 0}, /* Server */
    {AT(996), AT(3), AT(1005), AT(998), 683, 1, 0}, /* ServerConfig */
    {AT(205), AT(20), AT(1006), AT(1007), 32, 1, PSS_KIND_CONTAINERS_ONLY}, /* Service */
    {AT(450), AT(3), AT(1035), AT(1036), 684, 27, 0}, /* ServingPipeline */
    {AT(151), AT(3), AT(1037), AT(1038), 72, 2, 0}, /* ServingRuntime */
    {AT(110), AT(20), AT(1040), AT(1041), 711, 1, 0}, /* SidecarDefinition */
    {AT(8), AT(9), AT(1043), AT(1044), 712, 3, 0}, /* SidecarSet */
    {AT(1051), AT(45), AT(1052), AT(1053), 715, 7, 0}, /* SolrCloud */
    {AT(1051), AT(45), AT(1057), AT(1058), 722, 5, 0}, /* SolrPrometheusExporter */
    {AT(964), AT(34), AT(1064), AT(1065), 727, 11, 0}, /* SparkApplication */
    {AT(964), AT(3), AT(1067), AT(1068), 738, 2, 0}, /* SparkConnect */
    {AT(61), AT(3), AT(1069), AT(1070), 22, 2, 0}, /* SqlJob */
    {AT(8), AT(9), AT(1071), AT(1072), 32, 1, 0}, /* StatefulSet */
    {AT(800), AT(9), AT(1073), AT(1074), 740, 1, 0}, /* StepAction */
    {AT(1076), AT(3), AT(1077), AT(1078), 741, 1, 0}, /* Subscription */
    {AT(582), AT(3), AT(1079), AT(1080), 338, 2, 0}, /* SyncerService */
    {AT(365), AT(45), AT(1082), AT(1083), 742, 2, 0}, /* SyslogNGConfig */
    {AT(158), AT(20), AT(1085), AT(1086), 744, 1, 0}, /* TFJob */
    {AT(251), AT(3), AT(1087), AT(1088), 146, 1, 0}, /* TSOGroup */
    {AT(436), AT(3), AT(1089), AT(1090), 745, 4, 0}, /* TargetAllocator */
    {AT(800), AT(29), AT(1093), AT(1094), 749, 4, 0}, /* Task */
    {AT(800), AT(29), AT(1099), AT(1100), 753, 5, 0}, /* TaskRun */
    {AT(582), AT(3), AT(1101), AT(1102), 338, 2, 0}, /* TektonChain */
    {AT(582), AT(3), AT(1125), AT(1126), 758, 22, 0}, /* TektonConfig */
    {AT(582), AT(3), AT(1127), AT(1128), 338, 2, 0}, /* TektonDashboard */
    {AT(582), AT(3), AT(1129), AT(1130), 338, 2, 0}, /* TektonMulticlusterProxyAAE */
    {AT(582), AT(3), AT(1131), AT(1132), 338, 2, 0}, /* TektonPipeline */
    {AT(582), AT(3), AT(1133), AT(1134), 338, 2, 0}, /* TektonPruner */
    {AT(582), AT(3), AT(1135), AT(1136), 338, 2, 0}, /* TektonResult */
    {AT(582), AT(3), AT(1137), AT(1138), 338, 2, 0}, /* TektonScheduler */
    {AT(582), AT(3), AT(1139), AT(1140), 338, 2, 0}, /* TektonTrigger */
    {AT(0), AT(20), AT(1142), AT(1143), 780, 1, PSS_KIND_NO_USER}, /* Template */
    {AT(1144), AT(20), AT(1142), AT(276), 780, 1, PSS_KIND_NO_USER}, /* Template */
    {AT(1151), AT(45), AT(1152), AT(1153), 781, 6, 0}, /* TemporalCluster */
    {AT(1151), AT(3), AT(1154), AT(1155), 32, 1, 0}, /* TemporalWorkerDeployment */
    {AT(1159), AT(431), AT(1160), AT(1161), 787, 7, 0}, /* Tenant */
    {AT(1172), AT(3), AT(1173), AT(1174), 794, 9, 0}, /* TenantControlPlane */
    {AT(832), AT(3), AT(1178), AT(1179), 803, 6, 0}, /* TestRun */
    {AT(19), AT(20), AT(1180), AT(1181), 210, 1, 0}, /* ThanosRuler */
    {AT(58), AT(3), AT(1183), AT(1184), 809, 1, 0}, /* TiBR */
    {AT(58), AT(3), AT(1186), AT(1187), 810, 1, 0}, /* TiBRGC */
    {AT(251), AT(3), AT(1188), AT(1189), 146, 1, 0}, /* TiCDCGroup */
    {AT(251), AT(3), AT(1190), AT(1191), 146, 1, 0}, /* TiDBGroup */
    {AT(251), AT(3), AT(1192), AT(1193), 146, 1, 0}, /* TiFlashGroup */
    {AT(251), AT(3), AT(1194), AT(1195), 146, 1, 0}, /* TiKVGroup */
    {AT(251), AT(3), AT(1196), AT(1197), 146, 1, 0}, /* TiKVWorkerGroup */
    {AT(251), AT(3), AT(1198), AT(1199), 146, 1, 0}, /* TiProxyGroup */
    {AT(158), AT(159), AT(1201), AT(1202), 811, 1, 0}, /* TrainJob */
    {AT(162), AT(3), AT(1201), AT(1206), 812, 3, 0}, /* TrainJob */
    {AT(158), AT(159), AT(1207), AT(1208), 75, 1, 0}, /* TrainingRuntime */
    {AT(162), AT(3), AT(1207), AT(1209), 75, 1, 0}, /* TrainingRuntime */
    {AT(8), AT(9), AT(1215), AT(1216), 815, 5, PSS_KIND_HAS_PATCHES}, /* UnitedDeployment */
    {AT(1217), AT(20), AT(1218), AT(1219), 6, 1, 0}, /* VLAgent */
    {AT(1217), AT(20), AT(1223), AT(1219), 820, 3, 0}, /* VLCluster */
    {AT(1217), AT(3), AT(1227), AT(1219), 823, 6, 0}, /* VLDistributed */
    {AT(1217), AT(20), AT(1228), AT(1219), 6, 1, 0}, /* VLSingle */
    {AT(1217), AT(45), AT(1229), AT(1219), 6, 1, 0}, /* VMAgent */
    {AT(1217), AT(45), AT(1230), AT(1219), 6, 1, 0}, /* VMAlert */
    {AT(1217), AT(45), AT(1231), AT(1219), 6, 1, 0}, /* VMAlertmanager */
    {AT(1217), AT(20), AT(1232), AT(1219), 6, 1, 0}, /* VMAnomaly */
    {AT(1217), AT(45), AT(1233), AT(1219), 6, 1, 0}, /* VMAuth */
    {AT(1217), AT(45), AT(1237), AT(1219), 829, 3, 0}, /* VMCluster */
    {AT(1217), AT(3), AT(1240), AT(1219), 832, 6, 0}, /* VMDistributed */
    {AT(1217), AT(45), AT(1241), AT(1219), 6, 1, 0}, /* VMSingle */
    {AT(1217), AT(20), AT(1245), AT(1219), 838, 3, 0}, /* VTCluster */
    {AT(1217), AT(20), AT(1246), AT(1219), 6, 1, 0}, /* VTSingle */
    {AT(493), AT(3), AT(1247), AT(1248), 257, 1, 0}, /* VolumeBundle */
    {AT(1249), AT(3), AT(1250), AT(1251), 336, 1, 0}, /* Work */
    {AT(1151), AT(3), AT(1252), AT(1253), 32, 1, 0}, /* WorkerDeployment */
    {AT(1151), AT(3), AT(1254), AT(1255), 841, 1, 0}, /* WorkerResourceTemplate */
    {AT(24), AT(3), AT(1256), AT(1257), 76, 33, PSS_KIND_NEAREST_CONTEXT | PSS_KIND_HAS_PATCHES}, /* Workflow */
    {AT(955), AT(3), AT(1256), AT(1260), 842, 2, 0}, /* Workflow */
    {AT(24), AT(3), AT(1261), AT(1262), 76, 33, PSS_KIND_NEAREST_CONTEXT | PSS_KIND_HAS_PATCHES}, /* WorkflowTemplate */
    {AT(8), AT(9), AT(1264), AT(1265), 844, 1, PSS_KIND_HAS_PATCHES}, /* WorkloadSpread */
    {AT(158), AT(20), AT(1267), AT(1268), 845, 1, 0}, /* XGBoostJob */
    {AT(613), AT(3), AT(1270), AT(1271), 846, 1, PSS_KIND_HAS_PATCHES}, /* YurtAppSet */
    {AT(613), AT(3), AT(1272), AT(1273), 32, 1, 0}, /* YurtStaticSet */
    {AT(1275), AT(45), AT(1276), AT(1277), 847, 2, 0}, /* ZookeeperCluster */
    {AT(1278), AT(20), AT(1279), AT(1280), 849, 2, 0}, /* postgresql */
};

static const struct pss_packed_kinds packed = {&texts, paths, rows};
const struct pss_kinds pss_kinds_custom = {NULL, PSS_COUNT(rows), NULL, &packed};
