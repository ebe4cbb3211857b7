package main

import (
	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
)

// podKind is a kind that holds a pod.
type podKind struct {
	modern string // apiVersion it is decoded as
	path   string // where the pod spec stands
}

const (
	underTemplate = "spec.template.spec"
	underJob      = "spec.jobTemplate.spec.template.spec"
)

// podKinds holds "apiVersion kind", the removed API groups too.
var podKinds = map[string]podKind{
	"v1 Pod":                        {"v1", "spec"},
	"v1 PodTemplate":                {"v1", "template.spec"},
	"v1 ReplicationController":      {"v1", underTemplate},
	"apps/v1 ReplicaSet":            {"apps/v1", underTemplate},
	"apps/v1 Deployment":            {"apps/v1", underTemplate},
	"apps/v1 StatefulSet":           {"apps/v1", underTemplate},
	"apps/v1 DaemonSet":             {"apps/v1", underTemplate},
	"apps/v1beta2 ReplicaSet":       {"apps/v1", underTemplate},
	"apps/v1beta2 Deployment":       {"apps/v1", underTemplate},
	"apps/v1beta2 StatefulSet":      {"apps/v1", underTemplate},
	"apps/v1beta2 DaemonSet":        {"apps/v1", underTemplate},
	"apps/v1beta1 Deployment":       {"apps/v1", underTemplate},
	"apps/v1beta1 StatefulSet":      {"apps/v1", underTemplate},
	"extensions/v1beta1 ReplicaSet": {"apps/v1", underTemplate},
	"extensions/v1beta1 Deployment": {"apps/v1", underTemplate},
	"extensions/v1beta1 DaemonSet":  {"apps/v1", underTemplate},
	"batch/v1 Job":                  {"batch/v1", underTemplate},
	"batch/v1 CronJob":              {"batch/v1", underJob},
	"batch/v1beta1 CronJob":         {"batch/v1", underJob},
	"batch/v2alpha1 CronJob":        {"batch/v1", underJob},
}

// podOf finds the pod in a decoded object; nil if it has none.
func podOf(obj runtime.Object) (*metav1.ObjectMeta, *corev1.PodSpec) {
	var template *corev1.PodTemplateSpec
	switch o := obj.(type) {
	case *corev1.Pod:
		return &o.ObjectMeta, &o.Spec
	case *corev1.PodTemplate:
		template = &o.Template
	case *corev1.ReplicationController:
		template = o.Spec.Template
	case *appsv1.ReplicaSet:
		template = &o.Spec.Template
	case *appsv1.Deployment:
		template = &o.Spec.Template
	case *appsv1.StatefulSet:
		template = &o.Spec.Template
	case *appsv1.DaemonSet:
		template = &o.Spec.Template
	case *batchv1.Job:
		template = &o.Spec.Template
	case *batchv1.CronJob:
		template = &o.Spec.JobTemplate.Spec.Template
	}
	if template == nil {
		return nil, nil
	}
	return &template.ObjectMeta, &template.Spec
}
